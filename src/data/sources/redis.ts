import { defineSources } from '#facts/source.ts'

export const redis = defineSources('Redis', {
  'redis-sentinel': {
    title: 'High availability with Redis Sentinel',
    url: 'https://redis.io/docs/latest/operate/oss_and_stack/management/sentinel/',
    checked: '2026-11-28',
  },
  'redis-server': {
    title: 'server.c',
    url: 'https://github.com/redis/redis/blob/unstable/src/server.c',
    checked: '2026-11-28',
  },
  'redis-server-c': {
    title: 'server.c: shared error replies',
    url: 'https://github.com/redis/redis/blob/unstable/src/server.c',
    checked: '2026-11-29',
  },
  'redis-cluster-c': {
    title: 'cluster.c: redirections and errors',
    url: 'https://github.com/redis/redis/blob/unstable/src/cluster.c',
    checked: '2026-11-29',
  },
  'redis-replication-c': {
    title: 'replication.c',
    url: 'https://github.com/redis/redis/blob/unstable/src/replication.c',
    checked: '2026-11-29',
  },
  'redis-sentinel-c': {
    title: 'sentinel.c',
    url: 'https://github.com/redis/redis/blob/unstable/src/sentinel.c',
    checked: '2026-11-29',
  },
  'redis-cluster-spec': {
    title: 'Redis cluster specification',
    url: 'https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/',
    checked: '2026-11-28',
  },
  'redis-cluster-failover': {
    title: 'CLUSTER FAILOVER',
    url: 'https://redis.io/docs/latest/commands/cluster-failover/',
    checked: '2026-11-28',
  },
  'redis-cluster-meet': {
    title: 'CLUSTER MEET',
    url: 'https://redis.io/docs/latest/commands/cluster-meet/',
    checked: '2026-11-28',
  },
  'redis-conf': {
    title: 'redis.conf: cluster settings',
    url: 'https://github.com/redis/redis/blob/unstable/redis.conf',
    checked: '2026-11-29',
  },
  'redis-cli-c': {
    title: 'redis-cli.c: cluster fix',
    url: 'https://github.com/redis/redis/blob/unstable/src/redis-cli.c',
    checked: '2026-11-29',
  },
  'redis-aof-c': {
    title: 'aof.c',
    url: 'https://github.com/redis/redis/blob/unstable/src/aof.c',
    checked: '2026-11-29',
  },
  'redis-networking-c': {
    title: 'networking.c',
    url: 'https://github.com/redis/redis/blob/unstable/src/networking.c',
    checked: '2026-11-29',
  },
  'redis-acl-c': {
    title: 'acl.c',
    url: 'https://github.com/redis/redis/blob/unstable/src/acl.c',
    checked: '2026-11-29',
  },
  'redis-rdb-c': {
    title: 'rdb.c',
    url: 'https://github.com/redis/redis/blob/unstable/src/rdb.c',
    checked: '2026-11-29',
  },
})
