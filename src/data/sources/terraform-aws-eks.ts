import { defineSources } from '#facts/source.ts'

export const terraformAwsEks = defineSources('terraform-aws-eks', {
  'terraform-aws-eks': {
    title: 'AWS EKS Terraform module',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks',
    checked: '2026-11-23',
    asOf: '2026-04-27',
  },
  'terraform-aws-eks-issue-2607': {
    title: 'Issue 2607: Eks version update',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2607',
    checked: '2026-11-23',
    asOf: '2023-05-10',
  },
  'terraform-aws-eks-issue-2915': {
    title: 'Issue 2915: Cannot add RBAC for "system:masters" with new access_entries configuration',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2915',
    checked: '2026-11-23',
    asOf: '2024-02-07',
  },
})
