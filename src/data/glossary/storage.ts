import { defineTerms } from '#terms/term.ts'

export const storage = defineTerms({
  csi: {
    term: 'CSI',
    definition:
      'Container Storage Interface: the standard for drivers that create volumes and attach them to nodes, such as the one for EBS.',
    note: '/storage/#volumes',
    also: ['Container Storage Interface'],
  },
  ebs: {
    term: 'EBS',
    definition:
      'Amazon Elastic Block Store: network disks for EC2 instances; each volume belongs to one Availability Zone.',
    note: '/storage/ebs/',
    also: ['Amazon EBS', 'Elastic Block Store'],
  },
  efs: {
    term: 'EFS',
    definition:
      'Amazon Elastic File System: a shared file system that Pods on many nodes can use at the same time.',
    note: '/storage/efs/',
    also: ['Amazon EFS', 'Elastic File System'],
  },
  persistentvolume: {
    term: 'PersistentVolume',
    definition:
      'The object that represents one piece of storage in the cluster, such as an EBS volume; its life does not depend on any Pod.',
    note: '/storage/#volumes',
    also: ['PV'],
  },
  persistentvolumeclaim: {
    term: 'PersistentVolumeClaim',
    definition:
      'A request for storage of a certain size and class; Pods name the claim and get the volume bound to it.',
    note: '/storage/#claims',
    also: ['PVC'],
  },
  storageclass: {
    term: 'StorageClass',
    definition: 'An object that says which driver creates new volumes and with which settings.',
    note: '/storage/#classes',
    also: ['storage class'],
  },
  volumesnapshot: {
    term: 'VolumeSnapshot',
    definition:
      'An object that asks for a copy of a volume as it is at one moment, from which you can create a new volume.',
    note: '/storage/backup/#snapshots',
  },
  csinode: {
    term: 'CSINode',
    definition:
      'The object of a node that lists its CSI drivers and how many volumes each can attach there.',
    note: '/storage/attachment-limits/#csinode',
    also: ['CSINodes'],
  },
})
