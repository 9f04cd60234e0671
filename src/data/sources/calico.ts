import { defineSources } from '#facts/source.ts'

export const calico = defineSources('Calico', {
  'calico-health': {
    title: 'node/pkg/health/health.go',
    url: 'https://github.com/projectcalico/calico/blob/master/node/pkg/health/health.go',
    checked: '2026-11-29',
  },
  'calico-felix-daemon': {
    title: 'felix/daemon/daemon.go',
    url: 'https://github.com/projectcalico/calico/blob/master/felix/daemon/daemon.go',
    checked: '2026-11-29',
  },
  'calico-system-requirements': {
    title: 'System requirements: the network',
    url: 'https://github.com/tigera/docs/blob/main/calico/_includes/partials/_system-requirements.mdx',
    checked: '2026-11-28',
  },
  'calico-eks': {
    title: 'Installing on EKS',
    url: 'https://github.com/tigera/docs/blob/main/calico/getting-started/kubernetes/managed-public-cloud/eks.mdx',
    checked: '2026-11-29',
  },
  'calico-issue-4005': {
    title: 'calico/node never ready on EKS clusters with two autoscaling groups',
    url: 'https://github.com/projectcalico/calico/issues/4005',
    checked: '2026-11-28',
  },
  'calico-issue-2960': {
    title: 'Intermittent felix is not ready messages',
    url: 'https://github.com/projectcalico/calico/issues/2960',
    checked: '2026-11-28',
  },
  'calico-issue-4850': {
    title: 'Managed node group upgrade fails as typha pods cannot be evicted',
    url: 'https://github.com/projectcalico/calico/issues/4850',
    checked: '2026-11-28',
  },
  'tigera-operator-autoscale': {
    title: 'pkg/common/autoscale.go of the Tigera operator',
    url: 'https://github.com/tigera/operator/blob/master/pkg/common/autoscale.go',
    checked: '2026-11-29',
  },
  'tigera-operator-typha': {
    title: 'pkg/render/typha.go of the Tigera operator',
    url: 'https://github.com/tigera/operator/blob/master/pkg/render/typha.go',
    checked: '2026-11-29',
  },
  'calico-issue-5797': {
    title: "Pods don't get TGW routes on AWS/EKS",
    url: 'https://github.com/projectcalico/calico/issues/5797',
    checked: '2026-11-28',
  },
  'calico-chart-endpoint': {
    title: 'Chart tigera-operator: kubernetes-services-endpoint',
    url: 'https://github.com/projectcalico/calico/blob/master/charts/tigera-operator/templates/tigera-operator/01-kubernetes-services-endpoint.yaml',
    checked: '2026-11-29',
  },
  'calico-chart-readme': {
    title: 'Chart tigera-operator: CRDs and upgrades',
    url: 'https://github.com/projectcalico/calico/blob/master/charts/tigera-operator/README.md',
    checked: '2026-11-29',
  },
  'calico-cni-install': {
    title: 'cni-plugin/pkg/install/install.go',
    url: 'https://github.com/projectcalico/calico/blob/master/cni-plugin/pkg/install/install.go',
    checked: '2026-11-29',
  },
  'calico-cni-plugin': {
    title: 'cni-plugin/pkg/plugin/plugin.go',
    url: 'https://github.com/projectcalico/calico/blob/master/cni-plugin/pkg/plugin/plugin.go',
    checked: '2026-11-28',
  },
  'calico-ipam': {
    title: 'libcalico-go/lib/ipam/ipam.go',
    url: 'https://github.com/projectcalico/calico/blob/master/libcalico-go/lib/ipam/ipam.go',
    checked: '2026-11-29',
  },
  'calico-issue-7978': {
    title: 'no matches for kind Installation in version operator.tigera.io/v1',
    url: 'https://github.com/projectcalico/calico/issues/7978',
    checked: '2026-11-28',
  },
  'calico-issue-14019': {
    title: 'Helm chart 3.32.2 upgrade issue on EKS 1.36',
    url: 'https://github.com/projectcalico/calico/issues/14019',
    checked: '2026-11-28',
  },
  'calico-operator-crds': {
    title: 'manifests/operator-crds.yaml of Calico 3.31',
    url: 'https://github.com/projectcalico/calico/blob/v3.31.6/manifests/operator-crds.yaml',
    checked: '2026-11-28',
  },
  'calico-chart-v3-crds': {
    title: 'Chart projectcalico.org.v3',
    url: 'https://github.com/projectcalico/calico/tree/master/charts/projectcalico.org.v3',
    checked: '2026-11-28',
  },
  'tigera-operator-migration': {
    title: 'The move of Calico out of kube-system in the Tigera operator',
    url: 'https://github.com/tigera/operator/blob/master/pkg/controller/migration/namespace_migration.go',
    checked: '2026-11-29',
  },
  'tigera-operator-validation': {
    title: 'pkg/controller/installation/validation.go of the Tigera operator',
    url: 'https://github.com/tigera/operator/blob/master/pkg/controller/installation/validation.go',
    checked: '2026-11-29',
  },
  'tigera-operator-ippool': {
    title: 'pkg/controller/ippool/validation.go of the Tigera operator',
    url: 'https://github.com/tigera/operator/blob/master/pkg/controller/ippool/validation.go',
    checked: '2026-11-29',
  },
  'tigera-operator-imageset': {
    title: 'pkg/controller/utils/imageset/imageset.go of the Tigera operator',
    url: 'https://github.com/tigera/operator/blob/master/pkg/controller/utils/imageset/imageset.go',
    checked: '2026-11-29',
  },
  'tigera-operator-core': {
    title: 'pkg/controller/installation/core_controller.go of the Tigera operator',
    url: 'https://github.com/tigera/operator/blob/master/pkg/controller/installation/core_controller.go',
    checked: '2026-11-29',
  },
  'tigera-operator-apiserver': {
    title: 'pkg/render/apiserver.go of the Tigera operator',
    url: 'https://github.com/tigera/operator/blob/master/pkg/render/apiserver.go',
    checked: '2026-11-29',
  },
  'calico-issue-7555': {
    title: 'The server is currently unable to handle the request for projectcalico.org/v3',
    url: 'https://github.com/projectcalico/calico/issues/7555',
    checked: '2026-11-28',
  },
  'calico-issue-9066': {
    title: 'The Installation object is stuck on deleting',
    url: 'https://github.com/projectcalico/calico/issues/9066',
    checked: '2026-11-29',
  },
  'calico-chart-uninstall': {
    title: 'Uninstall hook of the chart tigera-operator',
    url: 'https://github.com/projectcalico/calico/blob/master/charts/tigera-operator/templates/tigera-operator/00-uninstall.yaml',
    checked: '2026-11-29',
  },
  'calico-bpf-endpoints': {
    title: 'felix/dataplane/linux/bpf_ep_mgr.go',
    url: 'https://github.com/projectcalico/calico/blob/master/felix/dataplane/linux/bpf_ep_mgr.go',
    checked: '2026-11-29',
  },
  'calico-startup': {
    title: 'node/pkg/lifecycle/startup/startup.go',
    url: 'https://github.com/projectcalico/calico/blob/master/node/pkg/lifecycle/startup/startup.go',
    checked: '2026-11-29',
  },
  'calico-ipam-code': {
    title: 'libcalico-go/lib/ipam/ipam.go',
    url: 'https://github.com/projectcalico/calico/blob/master/libcalico-go/lib/ipam/ipam.go',
    checked: '2026-11-29',
  },
  'calico-ebpf-enable': {
    title: 'Enable the eBPF data plane',
    url: 'https://docs.tigera.io/calico/latest/operations/ebpf/enabling-ebpf',
    checked: '2026-11-29',
  },
  'calico-native-v3-crds': {
    title: 'Native v3 CRDs',
    url: 'https://docs.tigera.io/calico/latest/operations/native-v3-crds',
    checked: '2026-11-29',
  },
  'calico-mtu': {
    title: 'Configure MTU to maximize network performance',
    url: 'https://docs.tigera.io/calico/latest/networking/configuring/mtu',
    checked: '2026-11-29',
  },
  'calico-felixconfig': {
    title: 'Felix configuration',
    url: 'https://docs.tigera.io/calico/latest/reference/resources/felixconfig',
    checked: '2026-11-29',
  },
})
