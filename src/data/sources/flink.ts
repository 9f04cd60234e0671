import { defineSources } from '#facts/source.ts'

export const flink = defineSources('Apache Flink', {
  'flink-s3': {
    title: 'Amazon S3 (file systems of Flink)',
    url: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/deployment/filesystems/s3/',
    checked: '2026-11-28',
  },
  'flink-file-system': {
    title: 'FileSystem.java',
    url: 'https://github.com/apache/flink/blob/master/flink-core/src/main/java/org/apache/flink/core/fs/FileSystem.java',
    checked: '2026-11-28',
  },
})
