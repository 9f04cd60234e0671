import { defineSources } from '#facts/source.ts'

export const bitnami = defineSources('Bitnami', {
  'bitnami-containers-issue-83267': {
    title: 'Upcoming changes to the Bitnami catalog (issue 83267)',
    url: 'https://github.com/bitnami/containers/issues/83267',
    checked: '2026-11-28',
    asOf: '2025-07-16',
  },
  'bitnami-common-errors': {
    title: 'bitnami/common: the template of its errors',
    url: 'https://github.com/bitnami/charts/blob/main/bitnami/common/templates/_errors.tpl',
    checked: '2026-11-29',
  },
  'bitnami-common-secrets': {
    title: 'bitnami/common: the template of its Secrets',
    url: 'https://github.com/bitnami/charts/blob/main/bitnami/common/templates/_secrets.tpl',
    checked: '2026-11-29',
  },
  'bitnami-issue-10359': {
    title: 'Redis pod crashes due readonly fs (issue 10359)',
    url: 'https://github.com/bitnami/charts/issues/10359',
    checked: '2026-11-29',
  },
  'bitnami-issue-18150': {
    title: 'password authentication failed after a reinstall (issue 18150)',
    url: 'https://github.com/bitnami/charts/issues/18150',
    checked: '2026-11-28',
  },
  'bitnami-issue-4986': {
    title: 'password authentication failed for user repmgr (issue 4986)',
    url: 'https://github.com/bitnami/charts/issues/4986',
    checked: '2026-11-28',
  },
  'bitnami-issue-9563': {
    title: 'Persisting WordPress installation is stuck on EFS (issue 9563)',
    url: 'https://github.com/bitnami/charts/issues/9563',
    checked: '2026-11-28',
  },
  'bitnami-issue-3471': {
    title: 'mkdir: cannot create directory: Permission denied (issue 3471)',
    url: 'https://github.com/bitnami/charts/issues/3471',
    checked: '2026-11-28',
  },
  'bitnami-issue-7283': {
    title: 'Redis: endless crash loop if sentinel mode is active (issue 7283)',
    url: 'https://github.com/bitnami/charts/issues/7283',
    checked: '2026-11-28',
  },
  'bitnami-issue-3700': {
    title: 'Redis Sentinel does not pick the right master after a restart (issue 3700)',
    url: 'https://github.com/bitnami/charts/issues/3700',
    checked: '2026-11-28',
  },
  'bitnami-issue-30516': {
    title: 'Password authentication failed for user bn_keycloak (issue 30516)',
    url: 'https://github.com/bitnami/charts/issues/30516',
    checked: '2026-11-29',
  },
  'bitnami-charts-issue-32508': {
    title: 'Helm install failed: error while running post render on files (issue 32508)',
    url: 'https://github.com/bitnami/charts/issues/32508',
    checked: '2026-11-28',
  },
  'bitnami-issue-8025': {
    title: 'Upgrade PostgreSQL 11 to 12 (issue 8025)',
    url: 'https://github.com/bitnami/charts/issues/8025',
    checked: '2026-11-28',
  },
  'bitnami-issue-14058': {
    title: 'Helm upgrade failed after upgrading to 12.x.x (issue 14058)',
    url: 'https://github.com/bitnami/charts/issues/14058',
    checked: '2026-11-28',
  },
  'bitnami-issue-8908': {
    title: 'redis-cluster: node does not recover after being recreated (issue 8908)',
    url: 'https://github.com/bitnami/charts/issues/8908',
    checked: '2026-11-28',
  },
  'bitnami-issue-8913': {
    title: 'RabbitMQ: fresh cluster does not start (issue 8913)',
    url: 'https://github.com/bitnami/charts/issues/8913',
    checked: '2026-11-28',
  },
  'bitnami-issue-5690': {
    title: 'mongodb: the root user is not created (issue 5690)',
    url: 'https://github.com/bitnami/charts/issues/5690',
    checked: '2026-11-28',
  },
  'bitnami-issue-1846': {
    title: 'mongodb-sharded: SCRAM AuthenticationFailed (issue 1846)',
    url: 'https://github.com/bitnami/charts/issues/1846',
    checked: '2026-11-28',
  },
})
