import { defineSources } from '#facts/source.ts'

export const cloudProviderAws = defineSources('cloud-provider-aws', {
  'cloud-provider-aws': {
    title: 'pkg/providers/v1/aws.go: how the old code makes load balancers',
    url: 'https://github.com/kubernetes/cloud-provider-aws/blob/master/pkg/providers/v1/aws.go',
    checked: '2026-11-29',
  },
  'cloud-provider-aws-instances-v2': {
    title: 'pkg/providers/v1/instances_v2.go: how the controller finds the instance of a node',
    url: 'https://github.com/kubernetes/cloud-provider-aws/blob/master/pkg/providers/v1/instances_v2.go',
    checked: '2026-11-29',
    asOf: '2026-07-07',
  },
  'cloud-provider-aws-issue-384': {
    title: 'Node sync errors with a custom DHCP option set (issue 384)',
    url: 'https://github.com/kubernetes/cloud-provider-aws/issues/384',
    checked: '2026-11-28',
    asOf: '2022-05-19',
  },
  'cloud-provider-aws-issue-206': {
    title: 'AWS NLB not spanning across AZs after a cluster update',
    url: 'https://github.com/kubernetes/cloud-provider-aws/issues/206',
    checked: '2026-11-28',
  },
})
