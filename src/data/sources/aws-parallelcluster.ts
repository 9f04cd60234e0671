import { defineSources } from '#facts/source.ts'

export const awsParallelcluster = defineSources('AWS ParallelCluster', {
  'aws-parallelcluster-issue-1216': {
    title: 'insufficient c5n.18xlarge capacity',
    url: 'https://github.com/aws/aws-parallelcluster/issues/1216',
    checked: '2026-11-27',
    asOf: '2019-07-22',
  },
})
