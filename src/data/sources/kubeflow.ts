import { defineSources } from '#facts/source.ts'

export const kubeflow = defineSources('Kubeflow', {
  'kfp-connect-api': {
    title: 'Connect the SDK to the API',
    url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/core-functions/connect-api/',
    checked: '2026-11-28',
  },
  'kfp-token-credentials': {
    title: 'The SDK of Kubeflow Pipelines: set-volume-credentials.py',
    url: 'https://github.com/kubeflow/pipelines/blob/master/sdk/python/kfp/client/set_volume_credentials.py',
    checked: '2026-11-28',
  },
})
