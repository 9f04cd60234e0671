import { defineSources } from '#facts/source.ts'

export const sentry = defineSources('Sentry Kubernetes', {
  'sentry-chart-values': {
    title: 'Sentry chart: values.yaml',
    url: 'https://github.com/sentry-kubernetes/charts/blob/develop/charts/sentry/values.yaml',
    checked: '2026-11-29',
  },
  'sentry-charts-issue-227': {
    title: 'Unable to create the Sentry stack (issue 227)',
    url: 'https://github.com/sentry-kubernetes/charts/issues/227',
    checked: '2026-11-29',
  },
  'sentry-charts-issue-718': {
    title: 'ClickHouse does not start (issue 718)',
    url: 'https://github.com/sentry-kubernetes/charts/issues/718',
    checked: '2026-11-28',
  },
  'sentry-charts-issue-856': {
    title: 'sentry-ingest-consumer in CrashLoopBackOff (issue 856)',
    url: 'https://github.com/sentry-kubernetes/charts/issues/856',
    checked: '2026-11-28',
  },
  'sentry-charts-issue-932': {
    title: 'Missing metrics on Kafka (issue 932)',
    url: 'https://github.com/sentry-kubernetes/charts/issues/932',
    checked: '2026-11-29',
  },
  'sentry-charts-pull-1923': {
    title: 'Lightweight liveness and a Celery readiness probe (pull request 1923)',
    url: 'https://github.com/sentry-kubernetes/charts/pull/1923',
    checked: '2026-11-28',
  },
})
