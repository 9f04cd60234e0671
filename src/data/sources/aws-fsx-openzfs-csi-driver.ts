import { defineSources } from '#facts/source.ts'

export const awsFsxOpenzfsCsiDriver = defineSources('aws-fsx-openzfs-csi-driver', {
  'aws-fsx-openzfs-csi-driver': {
    title: 'Amazon FSx for OpenZFS CSI Driver',
    url: 'https://github.com/kubernetes-sigs/aws-fsx-openzfs-csi-driver',
    checked: '2026-11-23',
    asOf: '2026-01-09',
  },
  'aws-fsx-openzfs-csi-driver-controller': {
    title: 'pkg/driver/controller.go: the access modes of the FSx for OpenZFS CSI driver',
    url: 'https://github.com/kubernetes-sigs/aws-fsx-openzfs-csi-driver/blob/main/pkg/driver/controller.go',
    checked: '2026-11-23',
    asOf: '2026-01-09',
  },
  'aws-fsx-openzfs-csi-driver-issue-71': {
    title: 'Support for pod identity',
    url: 'https://github.com/kubernetes-sigs/aws-fsx-openzfs-csi-driver/issues/71',
    checked: '2026-11-28',
  },
  'aws-fsx-openzfs-csi-driver-faq': {
    title: 'Frequently Asked Questions (FSx for OpenZFS CSI driver)',
    url: 'https://github.com/kubernetes-sigs/aws-fsx-openzfs-csi-driver/blob/main/docs/FAQ.md',
    checked: '2026-11-23',
    asOf: '2026-01-09',
  },
  'aws-fsx-openzfs-csi-driver-node-daemonset': {
    title: 'deploy/kubernetes/base/node-daemonset.yaml: where the FSx for OpenZFS CSI driver runs',
    url: 'https://github.com/kubernetes-sigs/aws-fsx-openzfs-csi-driver/blob/main/deploy/kubernetes/base/node-daemonset.yaml',
    checked: '2026-11-23',
    asOf: '2026-01-09',
  },
  'aws-fsx-openzfs-csi-driver-debugging': {
    title: 'Debugging',
    url: 'https://github.com/kubernetes-sigs/aws-fsx-openzfs-csi-driver/blob/main/docs/debugging.md',
    checked: '2026-11-29',
  },
  'aws-fsx-openzfs-csi-driver-parameters': {
    title: 'Parameters',
    url: 'https://github.com/kubernetes-sigs/aws-fsx-openzfs-csi-driver/blob/main/docs/parameters.md',
    checked: '2026-11-29',
  },
  'aws-fsx-openzfs-csi-driver-issue-55': {
    title: 'Issue 55: mount.nfs: Operation not permitted',
    url: 'https://github.com/kubernetes-sigs/aws-fsx-openzfs-csi-driver/issues/55',
    checked: '2026-11-29',
  },
})
