import { defineSources } from '#facts/source.ts'

export const clickhouseOperator = defineSources('clickhouse-operator', {
  'clickhouse-operator-issue-1068': {
    title: 'Restarting clickhouse fails constantly (issue 1068)',
    url: 'https://github.com/Altinity/clickhouse-operator/issues/1068',
    checked: '2026-11-28',
  },
})
