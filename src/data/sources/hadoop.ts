import { defineSources } from '#facts/source.ts'

export const hadoop = defineSources('Apache Hadoop', {
  'hadoop-s3a-iam-provider': {
    title: 'IAMInstanceCredentialsProvider.java (S3A)',
    url: 'https://github.com/apache/hadoop/blob/trunk/hadoop-tools/hadoop-aws/src/main/java/org/apache/hadoop/fs/s3a/auth/IAMInstanceCredentialsProvider.java',
    checked: '2026-11-28',
  },
})
