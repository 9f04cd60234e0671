import { defineSources } from '#facts/source.ts'

export const valkey = defineSources('Valkey', {
  'valkey-operator-issue-275': {
    title: 'ValkeyCluster can fail after full restart due to stale Pod IPs (issue 275)',
    url: 'https://github.com/valkey-io/valkey-operator/issues/275',
    checked: '2026-11-28',
  },
})
