import { defineSources } from '#facts/source.ts'

export const velero = defineSources('velero', {
  'velero-csi': {
    title: 'Container Storage Interface Snapshot Support in Velero',
    url: 'https://github.com/velero-io/velero/blob/main/site/content/docs/main/csi.md',
    checked: '2026-11-29',
  },
  'velero-restore-reference': {
    title: 'Restore Reference',
    url: 'https://github.com/velero-io/velero/blob/main/site/content/docs/main/restore-reference.md',
    checked: '2026-11-27',
  },
  'velero-troubleshooting': {
    title: 'Troubleshooting',
    url: 'https://github.com/velero-io/velero/blob/main/site/content/docs/main/troubleshooting.md',
    checked: '2026-11-27',
  },
  'velero-upgrade': {
    title: 'Upgrading to Velero 1.18',
    url: 'https://github.com/velero-io/velero/blob/main/site/content/docs/main/upgrade-to-1.18.md',
    checked: '2026-11-29',
  },
  'velero-plugin-for-aws-readme': {
    title: 'Velero plugins for AWS',
    url: 'https://github.com/velero-io/velero-plugin-for-aws',
    checked: '2026-11-27',
  },
  'velero-plugin-for-aws-backup-location': {
    title: 'Backup Storage Location',
    url: 'https://github.com/velero-io/velero-plugin-for-aws/blob/main/backupstoragelocation.md',
    checked: '2026-11-27',
  },
  'velero-plugin-for-aws-volume-snapshotter': {
    title: 'velero-plugin-for-aws/volume_snapshotter.go',
    url: 'https://github.com/velero-io/velero-plugin-for-aws/blob/main/velero-plugin-for-aws/volume_snapshotter.go',
    checked: '2026-11-27',
  },
  'velero-backup-storage-location-controller': {
    title: 'pkg/controller/backup_storage_location_controller.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/controller/backup_storage_location_controller.go',
    checked: '2026-11-29',
  },
  'velero-backup-controller': {
    title: 'pkg/controller/backup_controller.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/controller/backup_controller.go',
    checked: '2026-11-29',
  },
  'velero-issue-2981': {
    title: 'Issue 2981: the message as reported',
    url: 'https://github.com/velero-io/velero/issues/2981',
    checked: '2026-11-27',
  },
  'velero-volume-snapshot': {
    title: 'pkg/util/csi/volume_snapshot.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/util/csi/volume_snapshot.go',
    checked: '2026-11-29',
  },
  'velero-server': {
    title: 'pkg/cmd/server/server.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/cmd/server/server.go',
    checked: '2026-11-29',
  },
  'velero-restore-finalizer': {
    title: 'restore_finalizer_controller.go: errors of restore hooks',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/controller/restore_finalizer_controller.go',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'velero-restore': {
    title: 'pkg/restore/restore.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/restore/restore.go',
    checked: '2026-11-29',
  },
  'velero-file-system-backup': {
    title: 'File System Backup',
    url: 'https://github.com/velero-io/velero/blob/main/site/content/docs/main/file-system-backup.md',
    checked: '2026-11-27',
    asOf: '2026-08-21',
  },
  'velero-csi-data-movement': {
    title: 'CSI Snapshot Data Movement',
    url: 'https://github.com/velero-io/velero/blob/main/site/content/docs/main/csi-snapshot-data-movement.md',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'velero-migration-case': {
    title: 'Cluster migration',
    url: 'https://github.com/velero-io/velero/blob/main/site/content/docs/main/migration-case.md',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'velero-how-it-works': {
    title: 'How Velero Works',
    url: 'https://github.com/velero-io/velero/blob/main/site/content/docs/main/how-velero-works.md',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'velero-backup-reference': {
    title: 'Backup Reference',
    url: 'https://github.com/velero-io/velero/blob/main/site/content/docs/main/backup-reference.md',
    checked: '2026-11-27',
    asOf: '2026-08-21',
  },
  'velero-releases': {
    title: 'Velero releases',
    url: 'https://github.com/velero-io/velero/releases',
    checked: '2026-11-27',
  },
  'velero-plugin-for-aws-readme-1-14': {
    title: 'Plugins for AWS, README of v1.14.2',
    url: 'https://github.com/velero-io/velero-plugin-for-aws/blob/v1.14.2/README.md',
    checked: '2026-11-27',
  },
  'velero-node-agent': {
    title: 'node_agent.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/nodeagent/node_agent.go',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'velero-csi-snapshot-util': {
    title: 'volume_snapshot.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/util/csi/volume_snapshot.go',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'velero-pvc-backup-action': {
    title: 'pvc_action.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/backup/actions/csi/pvc_action.go',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'velero-restore-controller': {
    title: 'restore_controller.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/controller/restore_controller.go',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'velero-item-backupper': {
    title: 'item_backupper.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/backup/item_backupper.go',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'velero-install': {
    title: 'install.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/cmd/cli/install/install.go',
    checked: '2026-11-27',
    asOf: '2026-08-21',
  },
  'velero-plugin-registry': {
    title: 'pkg/plugin/clientmgmt/process/registry.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/plugin/clientmgmt/process/registry.go',
    checked: '2026-11-27',
  },
  'velero-data-movement-pods': {
    title: 'Data Movement Pod Resource Configuration',
    url: 'https://github.com/velero-io/velero/blob/main/site/content/docs/main/data-movement-pod-resource-configuration.md',
    checked: '2026-11-28',
  },
  'velero-data-movement-cache': {
    title: 'Cache PVC Configuration for Data Movement Restore',
    url: 'https://github.com/velero-io/velero/blob/main/site/content/docs/main/data-movement-cache-volume.md',
    checked: '2026-11-28',
  },
  'velero-pvc-restore-action': {
    title: 'pkg/restore/actions/csi/pvc_action.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/restore/actions/csi/pvc_action.go',
    checked: '2026-11-28',
  },
  'velero-issue-9203': {
    title: 'Issue 9203: the node agent does not run yet on a new node',
    url: 'https://github.com/velero-io/velero/issues/9203',
    checked: '2026-11-28',
  },
  'velero-issue-8222': {
    title: 'Issue 8222: uploads are canceled when the node agent restarts',
    url: 'https://github.com/velero-io/velero/issues/8222',
    checked: '2026-11-28',
  },
  'velero-data-upload-controller': {
    title: 'pkg/controller/data_upload_controller.go: when an upload is canceled',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/controller/data_upload_controller.go',
    checked: '2026-11-28',
  },
  'velero-issue-7910': {
    title: 'Issue 7910: uploads are canceled while a node starts',
    url: 'https://github.com/velero-io/velero/issues/7910',
    checked: '2026-11-29',
  },
  'velero-issue-9579': {
    title: 'Issue 9579: a deletion waits for snapshots that no longer exist',
    url: 'https://github.com/velero-io/velero/issues/9579',
    checked: '2026-11-29',
  },
  'velero-issue-9077': {
    title: 'Issue 9077: backups stay in Deleting',
    url: 'https://github.com/velero-io/velero/issues/9077',
    checked: '2026-11-29',
  },
  'velero-backup-deletion': {
    title: 'pkg/controller/backup_deletion_controller.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/controller/backup_deletion_controller.go',
    checked: '2026-11-29',
  },
  'velero-gc-controller': {
    title: 'pkg/controller/gc_controller.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/controller/gc_controller.go',
    checked: '2026-11-29',
  },
  'velero-backup-repo-op': {
    title: 'pkg/repository/backup_repo_op.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/repository/backup_repo_op.go',
    checked: '2026-11-28',
  },
  'velero-backup-repository-controller': {
    title: 'pkg/controller/backup_repository_controller.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/controller/backup_repository_controller.go',
    checked: '2026-11-28',
  },
  'velero-issue-8320': {
    title:
      'v1.15 Velero with v1.8 AWS plugin cannot support multiple BSLs under AWS IRSA environment (issue 8320)',
    url: 'https://github.com/velero-io/velero/issues/8320',
    checked: '2026-11-29',
  },
  'velero-node-agent-server': {
    title: 'server.go of the node agent',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/cmd/cli/nodeagent/server.go',
    checked: '2026-11-29',
  },
  'velero-customize-installation': {
    title: 'Customize Velero Install',
    url: 'https://github.com/velero-io/velero/blob/main/site/content/docs/main/customize-installation.md',
    checked: '2026-11-28',
  },
  'velero-issue-6489': {
    title: 'Pod restore stuck in restore-wait (issue 6489)',
    url: 'https://github.com/vmware-tanzu/velero/issues/6489',
    checked: '2026-11-28',
    asOf: '2023-07-13',
  },
  'velero-podvolume-restorer': {
    title: 'pkg/podvolume/restorer.go',
    url: 'https://github.com/vmware-tanzu/velero/blob/main/pkg/podvolume/restorer.go',
    checked: '2026-11-28',
  },
  'velero-restore-helper': {
    title: 'cmd/velero-restore-helper/velero-restore-helper.go',
    url: 'https://github.com/vmware-tanzu/velero/blob/main/cmd/velero-restore-helper/velero-restore-helper.go',
    checked: '2026-11-28',
  },
  'velero-server-config': {
    title: 'pkg/cmd/server/config/config.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/cmd/server/config/config.go',
    checked: '2026-11-29',
  },
  'velero-backup-operations': {
    title: 'pkg/controller/backup_operations_controller.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/controller/backup_operations_controller.go',
    checked: '2026-11-29',
  },
  'velero-object-store': {
    title: 'object_store.go: upload of a backup',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/persistence/object_store.go',
    checked: '2026-11-29',
  },
  'velero-backup-sync-controller': {
    title: 'backup_sync_controller.go',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/controller/backup_sync_controller.go',
    checked: '2026-11-28',
  },
  'velero-issue-9426': {
    title: 'PVB could not connect to repository: not initialized (issue 9426)',
    url: 'https://github.com/velero-io/velero/issues/9426',
    checked: '2026-11-28',
  },
  'velero-issue-5516': {
    title: 'Restore queued until the Pod restarts (issue 5516)',
    url: 'https://github.com/velero-io/velero/issues/5516',
    checked: '2026-11-29',
  },
  'velero-plugin-for-aws-config': {
    title: 'config.go: which credentials the plugin uses',
    url: 'https://github.com/velero-io/velero-plugin-for-aws/blob/main/velero-plugin-for-aws/config.go',
    checked: '2026-11-29',
  },
  'velero-kube-pod': {
    title: 'pod.go: is a Pod running',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/util/kube/pod.go',
    checked: '2026-11-29',
  },
  'velero-issue-6297': {
    title: 'Kopia backup failure (issue 6297)',
    url: 'https://github.com/velero-io/velero/issues/6297',
    checked: '2026-11-28',
  },
  'velero-item-hook-handler': {
    title: 'item_hook_handler.go',
    url: 'https://github.com/velero-io/velero/blob/main/internal/hook/item_hook_handler.go',
    checked: '2026-11-29',
  },
  'velero-restore-hooks': {
    title: 'Restore hooks',
    url: 'https://github.com/velero-io/velero/blob/main/site/content/docs/main/restore-hooks.md',
    checked: '2026-11-29',
  },
  'velero-wait-exec-hook': {
    title: 'wait_exec_hook_handler.go',
    url: 'https://github.com/velero-io/velero/blob/main/internal/hook/wait_exec_hook_handler.go',
    checked: '2026-11-29',
  },
  'velero-server-mark-failed': {
    title: 'server.go: what was in progress is marked as failed',
    url: 'https://github.com/velero-io/velero/blob/main/pkg/cmd/server/server.go',
    checked: '2026-11-28',
  },
  'velero-repository-maintenance': {
    title: 'Repository maintenance',
    url: 'https://github.com/velero-io/velero/blob/main/site/content/docs/main/repository-maintenance.md',
    checked: '2026-11-28',
  },
})
