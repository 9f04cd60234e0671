import { defineTerms } from '#terms/term.ts'

export const operations = defineTerms({
  'upgrade-insight': {
    term: 'upgrade insight',
    definition:
      'A check by EKS that reports what in a cluster could break with the next Kubernetes version.',
    note: '/operations/upgrading/#before',
  },
})
