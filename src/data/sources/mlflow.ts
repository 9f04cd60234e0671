import { defineSources } from '#facts/source.ts'

export const mlflow = defineSources('MLflow', {
  'mlflow-issue-7360': {
    title: 'Downloading an artifact: raise the Gunicorn timeout (issue 7360)',
    url: 'https://github.com/mlflow/mlflow/issues/7360',
    checked: '2026-11-28',
  },
  'mlflow-issue-10331': {
    title: 'Large model download fills ephemeral storage (issue 10331)',
    url: 'https://github.com/mlflow/mlflow/issues/10331',
    checked: '2026-11-28',
  },
  'mlflow-issue-13447': {
    title: 'Failed to download big model file (issue 13447)',
    url: 'https://github.com/mlflow/mlflow/issues/13447',
    checked: '2026-11-28',
  },
})
