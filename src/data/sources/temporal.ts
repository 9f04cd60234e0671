import { defineSources } from '#facts/source.ts'

export const temporal = defineSources('Temporal', {
  'temporal-chart-readme': {
    title: 'Temporal Helm charts: README',
    url: 'https://github.com/temporalio/helm-charts/blob/main/README.md',
    checked: '2026-11-28',
  },
  'temporal-chart-upgrading': {
    title: 'Helm chart for Temporal: upgrading',
    url: 'https://github.com/temporalio/helm-charts/blob/main/UPGRADING.md',
    checked: '2026-11-28',
  },
})
