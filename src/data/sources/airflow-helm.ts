import { defineSources } from '#facts/source.ts'

export const airflowHelm = defineSources('Airflow Helm Chart (User Community)', {
  'airflow-helm-issue-34': {
    title: 'airflow logging to S3 (issue 34)',
    url: 'https://github.com/airflow-helm/charts/issues/34',
    checked: '2026-11-28',
  },
})
