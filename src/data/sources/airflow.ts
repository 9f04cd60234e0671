import { defineSources } from '#facts/source.ts'

export const airflow = defineSources('Apache Airflow', {
  'airflow-issue-42923': {
    title:
      'KPO pod completes before pod_manager.py is able finish streaming pod logs (issue 42923)',
    url: 'https://github.com/apache/airflow/issues/42923',
    checked: '2026-11-28',
  },
})
