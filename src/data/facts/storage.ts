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
    checkAgain: '2027-02-25',
  },
  'ebs-modifications-limit': {
    what: 'Changes of size, type or performance that an EBS volume takes, at most',
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
})
