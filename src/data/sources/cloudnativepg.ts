import { defineSources } from '#facts/source.ts'

export const cloudnativepg = defineSources('CloudNativePG', {
  'cloudnative-pg-issue-9503': {
    title: 'Issue 9503: image names rewritten by a webhook',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/issues/9503',
    checked: '2026-11-27',
  },
  'cnpg-recovery': {
    title: 'Recovery: restoring into a cluster with a backup section',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/blob/main/docs/src/recovery.md',
    checked: '2026-11-29',
  },
  'cnpg-troubleshooting': {
    title: 'Troubleshooting: storage is full',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/blob/main/docs/src/troubleshooting.md',
    checked: '2026-11-29',
  },
  'cloudnative-pg-issue-4361': {
    title: 'Backups getting stuck on walArchivingFailing phase (issue 4361)',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/issues/4361',
    checked: '2026-11-28',
  },
  'cloudnative-pg-issue-6619': {
    title: 'WAL archiving is not working with S3 (issue 6619)',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/issues/6619',
    checked: '2026-11-28',
  },
  'cloudnative-pg-issue-4291': {
    title: 'Error invoking barman-cloud-wal-archive (issue 4291)',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/issues/4291',
    checked: '2026-11-28',
  },
  'cnpg-barman-appendix': {
    title: 'Backup on object stores with the built-in Barman Cloud (deprecated)',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/blob/main/docs/src/appendixes/backup_barmanobjectstore.md',
    checked: '2026-11-28',
  },
  'cnpg-barman-plugin-usage': {
    title: 'Using the Barman Cloud Plugin',
    url: 'https://cloudnative-pg.io/plugin-barman-cloud/docs/usage',
    checked: '2026-11-29',
  },
  'cnpg-postgresql-conf': {
    title: 'PostgreSQL configuration: retention of WAL segments',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/blob/main/docs/src/postgresql_conf.md',
    checked: '2026-11-28',
  },
  'cnpg-cluster-types': {
    title: 'cluster_types.go: phases of a Cluster',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/blob/main/api/v1/cluster_types.go',
    checked: '2026-11-29',
  },
  'cnpg-cluster-controller': {
    title: 'cluster_controller.go: failed jobs and inactive instances',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/blob/main/internal/controller/cluster_controller.go',
    checked: '2026-11-29',
  },
  'cnpg-plugin': {
    title: 'kubectl plugin: destroy',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/blob/main/docs/src/kubectl-plugin.md',
    checked: '2026-11-29',
  },
  'cnpg-wal-restore': {
    title: 'Release notes of CloudNativePG 1.28: history files of future timelines',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/blob/main/docs/src/release_notes/old/v1.28.md',
    checked: '2026-11-29',
  },
  'cloudnative-pg-issue-4188': {
    title: 'Running a new replica is constantly failing (issue 4188)',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/issues/4188',
    checked: '2026-11-28',
  },
  'cloudnative-pg-issue-4990': {
    title: 'Replica does not come up: checkpoint not found in timeline (issue 4990)',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/issues/4990',
    checked: '2026-11-28',
  },
  'cnpg-archiver': {
    title: 'archiver.go: archive WAL files',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/blob/main/pkg/management/postgres/archiver/archiver.go',
    checked: '2026-11-28',
  },
  'cnpg-restore-code': {
    title: 'restore.go: recover from an object store',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/blob/main/pkg/management/postgres/restore.go',
    checked: '2026-11-29',
  },
  'cnpg-webhook': {
    title: 'cluster_webhook.go: what the webhook rejects',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/blob/main/internal/webhook/v1/cluster_webhook.go',
    checked: '2026-11-29',
  },
  'cnpg-barman-plugin-install': {
    title: 'Barman Cloud plugin: Installation',
    url: 'https://github.com/cloudnative-pg/plugin-barman-cloud/blob/main/web/docs/installation.mdx',
    checked: '2026-11-28',
  },
  'cloudnative-pg-issue-5420': {
    title: 'Scheduled backups stuck (issue 5420)',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/issues/5420',
    checked: '2026-11-28',
  },
  'cloudnative-pg-issue-10384': {
    title: 'Instance manager was restarted during backup (issue 10384)',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/issues/10384',
    checked: '2026-11-28',
  },
  'pgbackrest-db': {
    title: 'pgBackRest: find the primary',
    url: 'https://github.com/pgbackrest/pgbackrest/blob/main/src/db/helper.c',
    checked: '2026-11-29',
  },
})
