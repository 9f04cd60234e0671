import { defineSources } from '#facts/source.ts'

export const dagster = defineSources('Dagster', {
  'dagster-issue-13593': {
    title: 'Record the reason of a failed Kubernetes job (issue 13593)',
    url: 'https://github.com/dagster-io/dagster/issues/13593',
    checked: '2026-11-28',
  },
  'dagster-k8s-executor': {
    title: 'dagster_k8s/executor.py: the k8s_job_executor',
    url: 'https://github.com/dagster-io/dagster/blob/master/python_modules/libraries/dagster-k8s/dagster_k8s/executor.py',
    checked: '2026-11-29',
  },
  'dagster-issue-22565': {
    title: 'Step failed health check: Kubernetes job could not be found (issue 22565)',
    url: 'https://github.com/dagster-io/dagster/issues/22565',
    checked: '2026-11-29',
  },
  'dagster-run-monitoring': {
    title: 'Run monitoring',
    url: 'https://docs.dagster.io/1.1.17/deployment/run-monitoring',
    checked: '2026-11-28',
  },
})
