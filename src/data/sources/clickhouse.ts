import { defineSources } from '#facts/source.ts'

export const clickhouse = defineSources('ClickHouse', {
  'clickhouse-system': {
    title: 'SYSTEM statements: RESTART REPLICA, RESTORE REPLICA',
    url: 'https://clickhouse.com/docs/sql-reference/statements/system',
    checked: '2026-11-28',
  },
  'clickhouse-keeper-snapshot': {
    title: 'How to recover from a corrupt Keeper snapshot',
    url: 'https://clickhouse.com/docs/knowledgebase/recovering-from-corrupt-keeper-snapshot',
    checked: '2026-11-28',
  },
  'clickhouse-issue-81550': {
    title: 'ReplicatedMergeTree in readonly mode: metadata not found (issue 81550)',
    url: 'https://github.com/ClickHouse/ClickHouse/issues/81550',
    checked: '2026-11-28',
  },
  'clickhouse-issue-71326': {
    title: 'Tables are becoming READ_ONLY due to session issues (issue 71326)',
    url: 'https://github.com/ClickHouse/ClickHouse/issues/71326',
    checked: '2026-11-28',
  },
})
