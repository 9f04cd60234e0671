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
  'clickhouse-async-load': {
    title: 'Server settings: async_load_databases',
    url: 'https://clickhouse.com/docs/reference/settings/server-settings/settings/async-load',
    checked: '2026-11-29',
  },
  'clickhouse-ddl-status': {
    title: 'DDLOnClusterQueryStatusSource.cpp',
    url: 'https://github.com/ClickHouse/ClickHouse/blob/master/src/Interpreters/DDLOnClusterQueryStatusSource.cpp',
    checked: '2026-11-29',
  },
  'clickhouse-error-codes': {
    title: 'ErrorCodes.cpp',
    url: 'https://github.com/ClickHouse/ClickHouse/blob/master/src/Common/ErrorCodes.cpp',
    checked: '2026-11-28',
  },
  'clickhouse-parts-to': {
    title: 'MergeTree settings: parts to delay or throw inserts',
    url: 'https://clickhouse.com/docs/reference/settings/merge-tree-settings/parts-to',
    checked: '2026-11-28',
  },
  'clickhouse-too-many-parts': {
    title: 'DB::Exception: Too many parts',
    url: 'https://clickhouse.com/docs/resources/support-center/knowledge-base/troubleshooting/exception-too-many-parts',
    checked: '2026-11-28',
  },
})
