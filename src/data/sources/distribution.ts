import { defineSources } from '#facts/source.ts'

export const distribution = defineSources('CNCF Distribution', {
  'distribution-s3': {
    title: 'S3 storage driver',
    url: 'https://distribution.github.io/distribution/storage-drivers/s3/',
    checked: '2026-11-28',
  },
})
