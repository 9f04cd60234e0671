import { defineSources } from '#facts/source.ts'

export const backstage = defineSources('Backstage', {
  'backstage-cluster-id': {
    title: 'The annotation for the AWS ID of a cluster',
    url: 'https://backstage.io/docs/reference/plugin-kubernetes-common.annotation_kubernetes_aws_cluster_id',
    checked: '2026-11-28',
  },
  'backstage-issue-23488': {
    title: 'The Kubernetes plugin gets 401 from EKS (issue 23488)',
    url: 'https://github.com/backstage/backstage/issues/23488',
    checked: '2026-11-28',
  },
})
