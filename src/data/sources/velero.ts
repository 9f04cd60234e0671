import { defineSources } from '#facts/source.ts'

export const velero = defineSources('velero', {
  'velero-csi': {
    title: 'Container Storage Interface Snapshot Support in Velero',
    url: 'https://github.com/vmware-tanzu/velero/blob/main/site/content/docs/main/csi.md',
    checked: '2026-11-27',
  },
  'velero-restore-reference': {
    title: 'Restore Reference',
    url: 'https://github.com/vmware-tanzu/velero/blob/main/site/content/docs/main/restore-reference.md',
    checked: '2026-11-27',
  },
  'velero-troubleshooting': {
    title: 'Troubleshooting',
    url: 'https://github.com/vmware-tanzu/velero/blob/main/site/content/docs/main/troubleshooting.md',
    checked: '2026-11-27',
  },
  'velero-upgrade': {
    title: 'Upgrading to Velero 1.18',
    url: 'https://github.com/vmware-tanzu/velero/blob/main/site/content/docs/main/upgrade-to-1.18.md',
    checked: '2026-11-27',
  },
  'velero-plugin-for-aws-readme': {
    title: 'Velero plugins for AWS',
    url: 'https://github.com/vmware-tanzu/velero-plugin-for-aws',
    checked: '2026-11-27',
  },
  'velero-plugin-for-aws-backup-location': {
    title: 'Backup Storage Location',
    url: 'https://github.com/vmware-tanzu/velero-plugin-for-aws/blob/main/backupstoragelocation.md',
    checked: '2026-11-27',
  },
  'velero-plugin-for-aws-volume-snapshotter': {
    title: 'velero-plugin-for-aws/volume_snapshotter.go',
    url: 'https://github.com/vmware-tanzu/velero-plugin-for-aws/blob/main/velero-plugin-for-aws/volume_snapshotter.go',
    checked: '2026-11-27',
  },
  'velero-backup-storage-location-controller': {
    title: 'pkg/controller/backup_storage_location_controller.go',
    url: 'https://github.com/vmware-tanzu/velero/blob/main/pkg/controller/backup_storage_location_controller.go',
    checked: '2026-11-27',
  },
  'velero-backup-controller': {
    title: 'pkg/controller/backup_controller.go',
    url: 'https://github.com/vmware-tanzu/velero/blob/main/pkg/controller/backup_controller.go',
    checked: '2026-11-27',
  },
  'velero-issue-2981': {
    title: 'Issue 2981: the message as reported',
    url: 'https://github.com/velero-io/velero/issues/2981',
    checked: '2026-11-27',
  },
  'velero-volume-snapshot': {
    title: 'pkg/util/csi/volume_snapshot.go',
    url: 'https://github.com/vmware-tanzu/velero/blob/main/pkg/util/csi/volume_snapshot.go',
    checked: '2026-11-27',
  },
  'velero-server': {
    title: 'pkg/cmd/server/server.go',
    url: 'https://github.com/vmware-tanzu/velero/blob/main/pkg/cmd/server/server.go',
    checked: '2026-11-27',
  },
  'velero-restore': {
    title: 'pkg/restore/restore.go',
    url: 'https://github.com/vmware-tanzu/velero/blob/main/pkg/restore/restore.go',
    checked: '2026-11-27',
  },
})
