import { defineSources } from '#facts/source.ts'

export const kueue = defineSources('Kueue', {
  'kueue-overview': {
    title: 'Kueue: Overview',
    url: 'https://kueue.sigs.k8s.io/docs/overview/',
    checked: '2026-11-27',
    asOf: '2026-08-22',
  },
  'kueue-all-or-nothing': {
    title: 'All-or-nothing scheduling',
    url: 'https://kueue.sigs.k8s.io/docs/concepts/all_or_nothing/',
    checked: '2026-11-29',
    asOf: '2026-08-22',
  },
  'kueue-wait-for-pods-ready': {
    title: 'Setup All-or-nothing with ready Pods',
    url: 'https://kueue.sigs.k8s.io/docs/tasks/manage/setup_wait_for_pods_ready/',
    checked: '2026-11-29',
    asOf: '2026-08-22',
  },
  'kueue-config-v1beta1': {
    title: 'apis/config/v1beta1/defaults.go: defaults of the older configuration',
    url: 'https://github.com/kubernetes-sigs/kueue/blob/main/apis/config/v1beta1/defaults.go',
    checked: '2026-11-29',
  },
  'kueue-changelog-0-19': {
    title: 'Changelog of Kueue 0.19',
    url: 'https://github.com/kubernetes-sigs/kueue/blob/main/CHANGELOG/CHANGELOG-0.19.md',
    checked: '2026-11-28',
  },
  'kueue-topology': {
    title: 'Topology Aware Scheduling',
    url: 'https://kueue.sigs.k8s.io/docs/concepts/topology_aware_scheduling/',
    checked: '2026-11-28',
    asOf: '2026-08-22',
  },
  'kueue-deployment': {
    title: 'Run Deployment',
    url: 'https://kueue.sigs.k8s.io/docs/tasks/run/deployment/',
    checked: '2026-11-28',
    asOf: '2026-08-22',
  },
  'kueue-leaderworkerset': {
    title: 'Run LeaderWorkerSet',
    url: 'https://kueue.sigs.k8s.io/docs/tasks/run/leaderworkerset/',
    checked: '2026-11-27',
    asOf: '2026-08-22',
  },
  'kueue-flavor-assigner': {
    title: 'flavorassigner.go: why no flavor fits',
    url: 'https://github.com/kubernetes-sigs/kueue/blob/main/pkg/scheduler/flavorassigner/flavorassigner.go',
    checked: '2026-11-29',
  },
  'kueue-workload-controller': {
    title: 'workload_controller.go',
    url: 'https://github.com/kubernetes-sigs/kueue/blob/main/pkg/controller/core/workload_controller.go',
    checked: '2026-11-29',
  },
  'kueue-troubleshooting-jobs': {
    title: 'Troubleshooting Jobs',
    url: 'https://kueue.sigs.k8s.io/docs/tasks/troubleshooting/troubleshooting_jobs/',
    checked: '2026-11-28',
  },
  'kueue-preemption': {
    title: 'preemption.go: why Kueue preempts a Workload',
    url: 'https://github.com/kubernetes-sigs/kueue/blob/main/pkg/scheduler/preemption/preemption.go',
    checked: '2026-11-29',
  },
  'kueue-tas-flavor-snapshot': {
    title: 'tas_flavor_snapshot.go: why a topology does not fit',
    url: 'https://github.com/kubernetes-sigs/kueue/blob/main/pkg/cache/scheduler/tas_flavor_snapshot.go',
    checked: '2026-11-29',
  },
  'kueue-resources': {
    title: 'resources.go: checks of a Workload',
    url: 'https://github.com/kubernetes-sigs/kueue/blob/main/pkg/workload/resources.go',
    checked: '2026-11-29',
  },
  'kueue-webhook-manifests': {
    title: 'Kueue chart: webhook manifests',
    url: 'https://github.com/kubernetes-sigs/kueue/blob/main/charts/kueue/templates/webhook/manifests.yaml',
    checked: '2026-11-29',
  },
  'kueue-troubleshooting-provreq': {
    title: 'Troubleshooting Provisioning Request in Kueue',
    url: 'https://kueue.sigs.k8s.io/docs/tasks/troubleshooting/troubleshooting_provreq/',
    checked: '2026-11-28',
  },
  'kueue-troubleshooting-pods': {
    title: 'Troubleshooting Pods',
    url: 'https://kueue.sigs.k8s.io/docs/tasks/troubleshooting/troubleshooting_pods/',
    checked: '2026-11-29',
  },
  'kueue-troubleshooting-delete': {
    title: 'Troubleshooting delete ClusterQueue',
    url: 'https://kueue.sigs.k8s.io/docs/tasks/troubleshooting/troubleshooting_delete_clusterqueue/',
    checked: '2026-11-29',
  },
  'kueue-issue-1726': {
    title: 'Issue 1726: a Job is admitted, but never un-suspended',
    url: 'https://github.com/kubernetes-sigs/kueue/issues/1726',
    checked: '2026-11-28',
  },
})
