import { defineSources } from '#facts/source.ts'

export const ioredis = defineSources('ioredis', {
  'ioredis-issue-1865': {
    title: 'A cluster client for ElastiCache with TLS (issue 1865)',
    url: 'https://github.com/redis/ioredis/issues/1865',
    checked: '2026-11-28',
  },
})
