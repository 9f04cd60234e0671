import { defineTerms } from '#terms/term.ts'

export const troubleshooting = defineTerms({
  finalizer: {
    term: 'finalizer',
    definition:
      'A mark on an object that holds up its deletion until a controller has cleaned up and removed the mark.',
    note: '/troubleshooting/terminating/#meaning',
  },
})
