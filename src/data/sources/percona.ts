import { defineSources } from '#facts/source.ts'

export const percona = defineSources('Percona', {
  'percona-pxc-entrypoint': {
    title: 'pxc-entrypoint.sh: full cluster crash',
    url: 'https://github.com/percona/percona-xtradb-cluster-operator/blob/main/build/pxc-entrypoint.sh',
    checked: '2026-11-29',
  },
  'percona-pxc-restore-new-cluster': {
    title: 'How to restore backup to a new Kubernetes-based environment',
    url: 'https://docs.percona.com/percona-operator-for-mysql/pxc/backups-restore-to-new-cluster.html',
    checked: '2026-11-29',
  },
  'percona-ps-entrypoint': {
    title: 'ps-entrypoint.sh: full cluster crash',
    url: 'https://github.com/percona/percona-server-mysql-operator/blob/main/build/ps-entrypoint.sh',
    checked: '2026-11-29',
  },
  'percona-ps-recovery': {
    title: 'crash_recovery.go: recovery of a MySQL cluster',
    url: 'https://github.com/percona/percona-server-mysql-operator/blob/main/pkg/controller/ps/crash_recovery.go',
    checked: '2026-11-29',
  },
  'percona-ps-bootstrap': {
    title: 'main.go: files that stop the bootstrap',
    url: 'https://github.com/percona/percona-server-mysql-operator/blob/main/cmd/bootstrap/main.go',
    checked: '2026-11-29',
  },
  'percona-psmdb-irsa-test': {
    title: 'demand-backup-eks-credentials-irsa: backup and restore with IRSA',
    url: 'https://github.com/percona/percona-server-mongodb-operator/blob/main/e2e-tests/demand-backup-eks-credentials-irsa/run',
    checked: '2026-11-29',
  },
  'percona-pbm-s3': {
    title: 's3.go: how Percona Backup for MongoDB uses a bucket',
    url: 'https://github.com/percona/percona-backup-mongodb/blob/dev/pbm/storage/s3/s3.go',
    checked: '2026-11-29',
  },
  'percona-pxc-types': {
    title: 'pxc_types.go: checks of the cluster',
    url: 'https://github.com/percona/percona-xtradb-cluster-operator/blob/main/pkg/apis/pxc/v1/pxc_types.go',
    checked: '2026-11-29',
  },
  'percona-pxc-collector': {
    title: 'collector.go: gaps in binary logs',
    url: 'https://github.com/percona/percona-xtradb-cluster-operator/blob/main/cmd/pitr/collector/collector.go',
    checked: '2026-11-29',
  },
  'percona-pxc-backup-controller': {
    title: 'Backup controller: the gap file',
    url: 'https://github.com/percona/percona-xtradb-cluster-operator/blob/main/pkg/controller/pxcbackup/controller.go',
    checked: '2026-11-29',
  },
})
