import { defineSources } from '#facts/source.ts'

export const minio = defineSources('MinIO', {
  'minio-operator-issue-2382': {
    title: 'Unable to use the drive: drive not found (issue 2382)',
    url: 'https://github.com/minio/operator/issues/2382',
    checked: '2026-11-28',
  },
  'minio-readme': {
    title: 'MinIO: README',
    url: 'https://github.com/minio/minio/blob/master/README.md',
    checked: '2026-11-28',
    asOf: '2026-02-12',
  },
  'minio-operator-issue-1913': {
    title: 'Waiting for a minimum of 8 drives to come online (issue 1913)',
    url: 'https://github.com/minio/operator/issues/1913',
    checked: '2026-11-28',
  },
  'minio-operator-issue-2165': {
    title: 'Tenant stuck in Provisioning initial users (issue 2165)',
    url: 'https://github.com/minio/operator/issues/2165',
    checked: '2026-11-28',
  },
  'minio-api-errors': {
    title: 'api-errors.go',
    url: 'https://github.com/minio/minio/blob/master/cmd/api-errors.go',
    checked: '2026-11-28',
  },
})
