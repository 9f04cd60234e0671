import { defineSources } from '#facts/source.ts'

export const clickhouseOperator = defineSources('clickhouse-operator', {
  'clickhouse-operator-issue-1068': {
    title: 'Restarting clickhouse fails constantly (issue 1068)',
    url: 'https://github.com/Altinity/clickhouse-operator/issues/1068',
    checked: '2026-11-29',
  },
  'clickhouse-operator-issue-1945': {
    title: 'First Keeper does not pass the readiness probe (issue 1945)',
    url: 'https://github.com/Altinity/clickhouse-operator/issues/1945',
    checked: '2026-11-29',
  },
  'clickhouse-operator-issue-1329': {
    title: 'Keeper: Invalid changelog file lost+found (issue 1329)',
    url: 'https://github.com/Altinity/clickhouse-operator/issues/1329',
    checked: '2026-11-28',
  },
  'clickhouse-operator-configuration': {
    title: 'Operator configuration: watched Namespaces',
    url: 'https://github.com/Altinity/clickhouse-operator/blob/master/docs/operator_configuration.md',
    checked: '2026-11-28',
  },
  'clickhouse-operator-hardening': {
    title: 'ClickHouse operator hardening guide',
    url: 'https://github.com/Altinity/clickhouse-operator/blob/master/docs/security_hardening.md',
    checked: '2026-11-29',
  },
  'clickhouse-operator-quick-start': {
    title: 'Quick start: users and their Secrets',
    url: 'https://github.com/Altinity/clickhouse-operator/blob/master/docs/quick_start.md',
    checked: '2026-11-28',
  },
  'clickhouse-operator-issue-1251': {
    title: 'AUTHENTICATION_FAILED (issue 1251)',
    url: 'https://github.com/Altinity/clickhouse-operator/issues/1251',
    checked: '2026-11-28',
  },
  'altinity-broken-parts': {
    title: 'Altinity knowledge base: Suspiciously many broken parts',
    url: 'https://kb.altinity.com/altinity-kb-setup-and-maintenance/suspiciously-many-broken-parts/',
    checked: '2026-11-29',
  },
})
