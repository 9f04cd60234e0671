import { defineSources } from '#facts/source.ts'

export const cloudProviderAws = defineSources('cloud-provider-aws', {
  'cloud-provider-aws': {
    title: 'pkg/providers/v1/aws.go: how the old code makes load balancers',
    url: 'https://github.com/kubernetes/cloud-provider-aws/blob/master/pkg/providers/v1/aws.go',
    checked: '2026-11-28',
  },
  'cloud-provider-aws-issue-206': {
    title: 'AWS NLB not spanning across AZs after a cluster update',
    url: 'https://github.com/kubernetes/cloud-provider-aws/issues/206',
    checked: '2026-11-28',
  },
})
