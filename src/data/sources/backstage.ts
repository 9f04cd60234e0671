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
  'backstage-kubernetes-configuration': {
    title: 'Kubernetes: configuration',
    url: 'https://github.com/backstage/backstage/blob/master/docs/features/kubernetes/configuration.md',
    checked: '2026-11-29',
  },
  'backstage-issue-25453': {
    title: 'Kubernetes (AWS) plugin: No resources on any known clusters',
    url: 'https://github.com/backstage/backstage/issues/25453',
    checked: '2026-11-28',
    asOf: '2024-06-27',
  },
})
