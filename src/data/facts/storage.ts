import { defineFacts } from '#facts/fact.ts'

/** Storage. */
export const storage = defineFacts({
  'ebs-csi-default-type': {
    what: 'Volume type of an EBS volume when its StorageClass names none',
    value: 'gp3',
    source: 'aws-ebs-csi-driver-parameters',
    checked: '2026-11-23',
    checkAgain: '2027-02-26',
  },
  'ebs-detach-wait': {
    what: 'Time the control plane waits before it detaches a volume from a lost node',
    value: 6,
    unit: 'minute',
    source: 'aws-ebs-csi-driver-faq',
    checked: '2026-11-23',
    checkAgain: '2027-01-12',
  },
  'ebs-modifications-limit': {
    what:
      'Changes of size, type or performance that an EBS volume accepts, each after the previous one is complete, at most',
    value: 4,
    unit: 'change in any 24 hours',
    source: 'ebs-modify-volume',
    checked: '2026-11-23',
    checkAgain: '2027-01-18',
    doubt:
      'The Kubernetes page on persistent volumes still speaks of one change every six hours, as AWS did before.',
  },
  'efs-access-points-max': {
    what: 'Access points of an EFS file system, at most',
    value: 10000,
    unit: 'access point',
    source: 'aws-efs-csi-driver-install',
    checked: '2026-11-23',
    checkAgain: '2027-02-26',
  },
  'efs-replication-rpo': {
    what: 'RPO of EFS replication for most file systems',
    value: 15,
    unit: 'minute',
    source: 'efs-replication',
    checked: '2026-11-27',
    checkAgain: '2027-03-30',
  },
  'velero-backup-ttl': {
    what: 'How long Velero keeps a backup by default',
    value: 30,
    unit: 'day',
    source: 'velero-how-it-works',
    checked: '2026-11-27',
    checkAgain: '2027-05-17',
  },
  'ebs-attachments-shared': {
    what: 'Attachments of most Nitro instance types whose limit volumes, network interfaces and instance store disks share',
    value: 28,
    unit: 'attachment',
    source: 'ec2-volume-limits',
    checked: '2026-11-27',
    checkAgain: '2027-03-23',
  },
  'ebs-attachments-dedicated': {
    what: 'EBS volumes, root disk included, of most sizes of instance types with a dedicated volume limit',
    value: 32,
    unit: 'volume',
    source: 'aws-ebs-csi-driver-limits-table',
    checked: '2026-11-27',
    checkAgain: '2027-03-05',
  },
})
