import { defineSources } from '#facts/source.ts'

export const eksEfsShareWithinFargate = defineSources('eks-efs-share-within-fargate', {
  'eks-efs-share-within-fargate-issue-5': {
    title: 'Issue 5: the message as reported',
    url: 'https://github.com/aws-samples/eks-efs-share-within-fargate/issues/5',
    checked: '2026-11-27',
  },
})
