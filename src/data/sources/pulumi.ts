import { defineSources } from '#facts/source.ts'

export const pulumi = defineSources('Pulumi', {
  'pulumi-eks-pr-983': {
    title: 'Pull request 983: aws-auth ConfigMap creation as upsert',
    url: 'https://github.com/pulumi/pulumi-eks/pull/983',
    checked: '2026-11-27',
    asOf: '2024-03-26',
  },
})
