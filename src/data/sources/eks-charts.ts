import { defineSources } from '#facts/source.ts'

export const eksCharts = defineSources('eks-charts', {
  'aws-eks-charts-issue-555': {
    title: 'Issue 555: AWS Load Balancer Controller Helm chart',
    url: 'https://github.com/aws/eks-charts/issues/555',
    checked: '2026-11-23',
    asOf: '2021-07-09',
  },
  'eks-charts-efa-daemonset': {
    title: 'aws-efa-k8s-device-plugin/templates/daemonset.yaml',
    url: 'https://github.com/aws/eks-charts/blob/master/stable/aws-efa-k8s-device-plugin/templates/daemonset.yaml',
    checked: '2026-11-29',
    asOf: '2026-08-03',
  },
  'eks-charts-vpc-cni': {
    title: 'stable/aws-vpc-cni/README.md: how to adopt aws-node',
    url: 'https://github.com/aws/eks-charts/blob/master/stable/aws-vpc-cni/README.md',
    checked: '2026-11-29',
    asOf: '2026-08-03',
  },
  'eks-charts-issue-634': {
    title: 'unknown flag: --disable-restricted-sg-rules',
    url: 'https://github.com/aws/eks-charts/issues/634',
    checked: '2026-11-28',
  },
  'eks-charts-fluent-bit-values': {
    title: 'values.yaml of aws-for-fluent-bit',
    url: 'https://github.com/aws/eks-charts/blob/master/stable/aws-for-fluent-bit/values.yaml',
    checked: '2026-11-29',
  },
})
