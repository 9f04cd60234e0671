import { defineSources } from '#facts/source.ts'

export const kops = defineSources('kOps', {
  'kops-cluster-spec': {
    title: 'The Cluster resource',
    url: 'https://kops.sigs.k8s.io/cluster_spec/',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'kops-docs': {
    title: 'kOps - Kubernetes Operations',
    url: 'https://kops.sigs.k8s.io/',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'kops-etcd': {
    title: 'Etcd backup, restore and encryption',
    url: 'https://kops.sigs.k8s.io/operations/etcd_backup_restore_encryption/',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'kops-high-availability': {
    title: 'High Availability (HA)',
    url: 'https://kops.sigs.k8s.io/operations/high_availability/',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'kops-manifests': {
    title: 'Using A Manifest to Manage kOps Clusters',
    url: 'https://kops.sigs.k8s.io/manifests_and_customizing_via_api/',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'kops-metal': {
    title: 'Bare Metal Support',
    url: 'https://kops.sigs.k8s.io/metal/',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'kops-networking': {
    title: 'Kubernetes Networking Options',
    url: 'https://kops.sigs.k8s.io/networking/',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'kops-terraform': {
    title: 'Building Kubernetes clusters with Terraform',
    url: 'https://kops.sigs.k8s.io/terraform/',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'kops-updates-and-upgrades': {
    title: 'Updates and Upgrades',
    url: 'https://kops.sigs.k8s.io/operations/updates_and_upgrades/',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'kops-issue-9245': {
    title: "node-local-dns stops with '169.254.20.10:8080: bind: address already in use'",
    url: 'https://github.com/kubernetes/kops/issues/9245',
    checked: '2026-11-29',
  },
  'kops-issue-4533': {
    title: 'arp_cache: neighbor table overflow',
    url: 'https://github.com/kubernetes/kops/issues/4533',
    checked: '2026-11-28',
  },
})
