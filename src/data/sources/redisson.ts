import { defineSources } from '#facts/source.ts'

export const redisson = defineSources('Redisson', {
  'redisson-issue-2912': {
    title: 'RedisTimeoutException on ElastiCache (issue 2912)',
    url: 'https://github.com/redisson/redisson/issues/2912',
    checked: '2026-11-28',
  },
})
