import { defineSources } from '#facts/source.ts'

export const ioredis = defineSources('ioredis', {
  'ioredis-issue-1865': {
    title: 'A cluster client for ElastiCache with TLS (issue 1865)',
    url: 'https://github.com/redis/ioredis/issues/1865',
    checked: '2026-11-28',
  },
  'ioredis-cluster': {
    title: 'index.ts: how a cluster client refreshes its slots',
    url: 'https://github.com/redis/ioredis/blob/main/lib/cluster/index.ts',
    checked: '2026-11-29',
    asOf: '2026-08-06',
  },
  'ioredis-readme': {
    title: 'ioredis: cluster options',
    url: 'https://github.com/redis/ioredis/blob/main/README.md',
    checked: '2026-11-29',
    asOf: '2026-08-06',
  },
})
