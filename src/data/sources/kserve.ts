import { defineSources } from '#facts/source.ts'

export const kserve = defineSources('KServe', {
  'kserve-overview': {
    title: 'Administrator Guide',
    url: 'https://github.com/kserve/website/blob/main/docs/admin-guide/overview.md',
    checked: '2026-11-27',
    asOf: '2026-08-22',
  },
  'kserve-issue-5062': {
    title: 'Add startupProbe to vLLM main containers and remove initialDelaySeconds',
    url: 'https://github.com/kserve/kserve/issues/5062',
    checked: '2026-11-27',
    asOf: '2026-02-12',
  },
  'kserve-s3': {
    title: 'Deploy InferenceService with a saved model on S3',
    url: 'https://github.com/kserve/website/blob/main/docs/model-serving/storage/providers/s3/s3.md',
    checked: '2026-11-28',
    asOf: '2026-08-22',
  },
  'kserve-service-account-code': {
    title: 'service account credentials.go: when KServe reads the annotations',
    url: 'https://github.com/kserve/kserve/blob/master/pkg/credentials/service_account_credentials.go',
    checked: '2026-11-28',
    asOf: '2026-08-21',
  },
  'kserve-storage': {
    title: 'kserve storage.py: how KServe downloads a model',
    url: 'https://github.com/kserve/kserve/blob/master/python/storage/kserve_storage/kserve_storage.py',
    checked: '2026-11-28',
    asOf: '2026-08-21',
  },
  'kserve-storage-container': {
    title:
      'Injector of the storage initializer: merges the ClusterStorageContainer over the ConfigMap',
    url: 'https://github.com/kserve/kserve/blob/master/pkg/webhook/admission/pod/storage_initializer_injector.go',
    checked: '2026-11-28',
    asOf: '2026-08-21',
  },
  'kserve-issue-2003': {
    title: 'Storage initializer cannot copy the model from a bucket with KMS (issue 2003)',
    url: 'https://github.com/kserve/kserve/issues/2003',
    checked: '2026-11-28',
  },
})
