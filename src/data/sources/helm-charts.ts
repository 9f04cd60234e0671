import { defineSources } from '#facts/source.ts'

export const helmCharts = defineSources('Helm charts (archived)', {
  'helm-charts-issue-19179': {
    title: 'MongoDB replica set does not update the Pod addresses (issue 19179)',
    url: 'https://github.com/helm/charts/issues/19179',
    checked: '2026-11-28',
  },
  'helm-charts-issue-6648': {
    title: 'sonarqube: Elasticsearch exits with 137 (issue 6648)',
    url: 'https://github.com/helm/charts/issues/6648',
    checked: '2026-11-28',
  },
  'helm-charts-pull-16877': {
    title: 'Increase the timeout of the liveness probe of Metabase (pull request 16877)',
    url: 'https://github.com/helm/charts/pull/16877',
    checked: '2026-11-29',
  },
})
