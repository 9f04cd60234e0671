import { defineSources } from '#facts/source.ts'

export const sparkEks = defineSources('spark-eks', {
  'spark-eks-issue-1': {
    title: 'S3 Access Denied in Spark History Server (issue 1)',
    url: 'https://github.com/bbenzikry/spark-eks/issues/1',
    checked: '2026-11-28',
  },
})
