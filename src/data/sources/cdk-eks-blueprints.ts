import { defineSources } from '#facts/source.ts'

export const cdkEksBlueprints = defineSources('cdk-eks-blueprints', {
  'cdk-eks-blueprints-issue-1052': {
    title: 'Issue 1052: the message as reported',
    url: 'https://github.com/awslabs/cdk-eks-blueprints/issues/1052',
    checked: '2026-11-27',
  },
})
