import { defineSources } from '#facts/source.ts'

export const terraformProviderAws = defineSources('terraform-provider-aws', {
  'terraform-provider-aws-issue-41483': {
    title: 'Issue 41483: the message as reported',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/41483',
    checked: '2026-11-27',
  },
  'terraform-provider-aws-issue-22005': {
    title: 'Issue 22005: the message as reported',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/22005',
    checked: '2026-11-27',
  },
  'terraform-provider-aws-access-entry': {
    title: 'internal/service/eks/access_entry.go',
    url: 'https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/eks/access_entry.go',
    checked: '2026-11-27',
  },
  'terraform-provider-aws-cluster': {
    title: 'internal/service/eks/cluster.go',
    url: 'https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/eks/cluster.go',
    checked: '2026-11-27',
  },
  'terraform-provider-aws-issue-40483': {
    title: 'Issue 40483: the message as reported',
    url: 'https://github.com/hashicorp/terraform-provider-aws/pull/40483',
    checked: '2026-11-27',
  },
})
