import { defineTerms } from '#terms/term.ts'

export const reference = defineTerms({
  'kubectl-context': {
    term: 'kubectl context',
    definition:
      'An entry in a kubeconfig that ties together a cluster, a user and a default Namespace; kubectl works with the current one.',
    note: '/reference/commands/#context',
    also: ['current context'],
  },
})
