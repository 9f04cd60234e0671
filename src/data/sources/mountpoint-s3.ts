import { defineSources } from '#facts/source.ts'

export const mountpointS3 = defineSources('Mountpoint for Amazon S3', {
  'mountpoint-s3-semantics': {
    title: 'Mountpoint for Amazon S3 file system behavior',
    url: 'https://github.com/awslabs/mountpoint-s3/blob/main/doc/SEMANTICS.md',
    checked: '2026-11-29',
  },
  'mountpoint-s3-troubleshooting': {
    title: 'Troubleshooting',
    url: 'https://github.com/awslabs/mountpoint-s3/blob/main/doc/TROUBLESHOOTING.md',
    checked: '2026-11-29',
  },
  'mountpoint-s3-configuration': {
    title: 'Mountpoint configuration',
    url: 'https://github.com/awslabs/mountpoint-s3/blob/main/doc/CONFIGURATION.md',
    checked: '2026-11-28',
  },
  'mountpoint-s3-fuse': {
    title: 'mountpoint-s3-fs/src/fuse.rs',
    url: 'https://github.com/awslabs/mountpoint-s3/blob/main/mountpoint-s3-fs/src/fuse.rs',
    checked: '2026-11-28',
  },
})
