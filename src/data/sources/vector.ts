import { defineSources } from '#facts/source.ts'

export const vector = defineSources('Vector', {
  'vector-cloudwatch-logs': {
    title: 'AWS CloudWatch logs sink',
    url: 'https://vector.dev/docs/reference/configuration/sinks/aws_cloudwatch_logs/',
    checked: '2026-11-27',
  },
})
