import { defineSources } from '#facts/source.ts'

export const redpanda = defineSources('Redpanda', {
  'redpanda-console-pull-223': {
    title: 'MSK IAM: kafka-cluster actions instead of kafka (pull request 223)',
    url: 'https://github.com/redpanda-data/console/pull/223',
    checked: '2026-11-28',
  },
})
