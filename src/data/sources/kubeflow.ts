import { defineSources } from '#facts/source.ts'

export const kubeflow = defineSources('Kubeflow', {
  'kfp-token-credentials': {
    title: 'The SDK of Kubeflow Pipelines: set-volume-credentials.py',
    url: 'https://github.com/kubeflow/pipelines/blob/master/sdk/python/kfp/client/set_volume_credentials.py',
    checked: '2026-11-28',
  },
})
