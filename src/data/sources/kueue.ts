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
    checked: '2026-11-27',
    asOf: '2026-08-22',
  },
  'kueue-wait-for-pods-ready': {
    title: 'Setup All-or-nothing with ready Pods',
    url: 'https://kueue.sigs.k8s.io/docs/tasks/manage/setup_wait_for_pods_ready/',
    checked: '2026-11-27',
    asOf: '2026-08-22',
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
    checked: '2026-11-28',
  },
  'kueue-workload-controller': {
    title: 'workload_controller.go',
    url: 'https://github.com/kubernetes-sigs/kueue/blob/main/pkg/controller/core/workload_controller.go',
    checked: '2026-11-28',
  },
  'kueue-troubleshooting-jobs': {
    title: 'Troubleshooting Jobs',
    url: 'https://kueue.sigs.k8s.io/docs/tasks/troubleshooting/troubleshooting_jobs/',
    checked: '2026-11-28',
  },
})
