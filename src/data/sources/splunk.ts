import { defineSources } from '#facts/source.ts'

export const splunk = defineSources('Splunk', {
  'splunk-otel-issue-538': {
    title: 'splunk-otel-agent raises an error: Post context deadline exceeded',
    url: 'https://github.com/signalfx/splunk-otel-collector-chart/issues/538',
    checked: '2026-11-28',
    asOf: '2022-09-22',
  },
})
