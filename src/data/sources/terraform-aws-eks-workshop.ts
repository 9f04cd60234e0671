import { defineSources } from '#facts/source.ts'

export const terraformAwsEksWorkshop = defineSources('terraform-aws-eks-workshop', {
  'terraform-aws-eks-workshop-issue-1': {
    title: 'Issue 1: cluster creation fails',
    url: 'https://github.com/a-patel/terraform-aws-eks-workshop/issues/1',
    checked: '2026-11-28',
  },
})
