import { defineSources } from '#facts/source.ts'

export const dagster = defineSources('Dagster', {
  'dagster-issue-13593': {
    title: 'Record the reason of a failed Kubernetes job (issue 13593)',
    url: 'https://github.com/dagster-io/dagster/issues/13593',
    checked: '2026-11-28',
  },
  'dagster-issue-4317': {
    title: 'Jobs of the k8s executor do not inherit the run launcher config (issue 4317)',
    url: 'https://github.com/dagster-io/dagster/issues/4317',
    checked: '2026-11-28',
  },
  'dagster-issue-22565': {
    title: 'Step failed health check: Kubernetes job could not be found (issue 22565)',
    url: 'https://github.com/dagster-io/dagster/issues/22565',
    checked: '2026-11-28',
  },
  'dagster-run-monitoring': {
    title: 'Run monitoring',
    url: 'https://docs.dagster.io/1.1.17/deployment/run-monitoring',
    checked: '2026-11-28',
  },
})
