import { defineSources } from '#facts/source.ts'

export const clusterAutoscaler = defineSources('Cluster Autoscaler', {
  'cluster-autoscaler-aws': {
    title: 'Cluster Autoscaler on AWS',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/cloudprovider/aws/README.md',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'cluster-autoscaler-faq': {
    title: 'Frequently Asked Questions',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/FAQ.md',
    checked: '2026-11-27',
    asOf: '2026-08-22',
  },
  'cluster-autoscaler-metrics': {
    title: 'Cluster Autoscaler Monitoring',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/proposals/metrics.md',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'cluster-autoscaler-pull-7914': {
    title: 'Pull request 7914: Add time based drainability rule for non-pdb-assigned system pods',
    url: 'https://github.com/kubernetes/autoscaler/pull/7914',
    checked: '2026-11-27',
    asOf: '2025-03',
  },
  'cluster-autoscaler-readme': {
    title: 'Cluster Autoscaler',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/README.md',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'cluster-autoscaler-system-rule': {
    title: 'system/rule.go: when a Pod of kube-system holds a node, in release 1.33.0',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-1.33.0/cluster-autoscaler/simulator/drainability/rules/system/rule.go',
    checked: '2026-11-27',
    asOf: '2025-06-13',
  },
})
