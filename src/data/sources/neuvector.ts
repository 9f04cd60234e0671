import { defineSources } from '#facts/source.ts'

export const neuvector = defineSources('NeuVector', {
  'neuvector-helm-readme': {
    title: 'NeuVector core Helm chart',
    url: 'https://github.com/neuvector/neuvector-helm/blob/master/charts/core/README.md',
    checked: '2026-11-29',
    asOf: '2026-07-23',
  },
})
