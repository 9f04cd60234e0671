import { defineSources } from '#facts/source.ts'

export const distribution = defineSources('CNCF Distribution', {
  'distribution-s3': {
    title: 'S3 storage driver',
    url: 'https://distribution.github.io/distribution/storage-drivers/s3/',
    checked: '2026-11-28',
  },
  'distribution-issue-4418': {
    title: 'AWS S3 storage & EKS Pod Identity',
    url: 'https://github.com/distribution/distribution/issues/4418',
    checked: '2026-11-28',
    asOf: '2024-07-22',
  },
})
