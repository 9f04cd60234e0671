import { defineSources } from '#facts/source.ts'

export const crossplane = defineSources('Crossplane', {
  'crossplane-managed-resources': {
    title: 'Managed Resources',
    url: 'https://docs.crossplane.io/latest/managed-resources/managed-resources/',
    checked: '2026-11-27',
    asOf: '2026-07-24',
  },
})
