import { defineSources } from '#facts/source.ts'

export const dockerAirflow = defineSources('docker-airflow', {
  'docker-airflow-issue-412': {
    title: 'Error accessing worker logs in kubernetes (issue 412)',
    url: 'https://github.com/puckel/docker-airflow/issues/412',
    checked: '2026-11-28',
  },
})
