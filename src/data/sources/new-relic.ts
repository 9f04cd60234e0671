import { defineSources } from '#facts/source.ts'

export const newRelic = defineSources('New Relic', {
  'newrelic-infrastructure-values': {
    title: 'values.yaml of newrelic-infrastructure',
    url: 'https://github.com/newrelic/nri-kubernetes/blob/main/charts/newrelic-infrastructure/values.yaml',
    checked: '2026-11-28',
  },
  'newrelic-ksm-scraper': {
    title: 'src/ksm/scraper.go',
    url: 'https://github.com/newrelic/nri-kubernetes/blob/main/src/ksm/scraper.go',
    checked: '2026-11-29',
  },
  'newrelic-wrapper': {
    title: 'src/integration/wrapper.go',
    url: 'https://github.com/newrelic/nri-kubernetes/blob/main/src/integration/wrapper.go',
    checked: '2026-11-29',
  },
  'new-relic-helm-charts-issue-1500': {
    title: 'Issue 1500: Fluent Bit Pods are OOM killed',
    url: 'https://github.com/newrelic/helm-charts/issues/1500',
    checked: '2026-11-28',
  },
  'new-relic-helm-charts-issue-2220': {
    title: 'Issue 2220: Fluent Bit 5 fails the liveness probe',
    url: 'https://github.com/newrelic/helm-charts/issues/2220',
    checked: '2026-11-28',
  },
  'newrelic-logging-values': {
    title: 'newrelic-logging: values.yaml',
    url: 'https://github.com/newrelic/helm-charts/blob/master/charts/newrelic-logging/values.yaml',
    checked: '2026-11-29',
  },
  'newrelic-pixie-readme': {
    title: 'newrelic-pixie',
    url: 'https://github.com/newrelic/helm-charts/blob/master/charts/newrelic-pixie/README.md',
    checked: '2026-11-29',
  },
  'new-relic-helm-charts-issue-539': {
    title: 'newrelic-bundle-newrelic-pixie: CreateContainerConfigError (issue 539)',
    url: 'https://github.com/newrelic/helm-charts/issues/539',
    checked: '2026-11-28',
    asOf: '2021-10-05',
  },
})
