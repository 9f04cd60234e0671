import { defineSources } from '#facts/source.ts'

export const crossplane = defineSources('Crossplane', {
  'crossplane-concepts': {
    title: 'Concepts',
    url: 'https://docs.crossplane.io/latest/concepts',
    checked: '2026-11-27',
  },
})
