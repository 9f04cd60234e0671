import { defineSources } from '#facts/source.ts'

export const clowdhaus = defineSources('Clowd Haus', {
  'eks-reference-architecture-issue-12': {
    title: 'EKS reference architecture issue 12: the account is blocked from Fargate',
    url: 'https://github.com/clowdhaus/eks-reference-architecture/issues/12',
    checked: '2026-11-28',
  },
})
