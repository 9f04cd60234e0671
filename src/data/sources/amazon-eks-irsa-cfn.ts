import { defineSources } from '#facts/source.ts'

export const amazonEksIrsaCfn = defineSources('amazon-eks-irsa-cfn', {
  'amazon-eks-irsa-cfn-pull-18': {
    title: 'Pull request 18: Fix “Incorrect token audience” error',
    url: 'https://github.com/awslabs/amazon-eks-irsa-cfn/pull/18',
    checked: '2026-11-23',
    asOf: '2022-07-03',
  },
})
