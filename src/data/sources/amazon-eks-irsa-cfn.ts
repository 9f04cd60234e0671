import { defineSources } from '#facts/source.ts'

export const amazonEksIrsaCfn = defineSources('amazon-eks-irsa-cfn', {
  'amazon-eks-irsa-cfn-pull-18': {
    title: 'Pull request 18: Fix “Incorrect token audience” error',
    url: 'https://github.com/awslabs/amazon-eks-irsa-cfn/pull/18',
    checked: '2026-11-23',
    asOf: '2022-07-03',
  },
  'amazon-eks-irsa-cfn-issue-18': {
    title: 'Issue 18: the message as reported',
    url: 'https://github.com/awslabs/amazon-eks-irsa-cfn/issues/18',
    checked: '2026-11-27',
  },
})
