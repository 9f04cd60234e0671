import { defineSources } from '#facts/source.ts'

export const redix = defineSources('Redix', {
  'redix-issue-240': {
    title: 'MOVED from an ElastiCache cluster (issue 240)',
    url: 'https://github.com/whatyouhide/redix/issues/240',
    checked: '2026-11-28',
  },
})
