import { defineSources } from '#facts/source.ts'

export const awsFsxCsiDriver = defineSources('aws-fsx-csi-driver', {
  'aws-fsx-csi-driver': {
    title: 'Amazon FSx for Lustre CSI Driver',
    url: 'https://github.com/kubernetes-sigs/aws-fsx-csi-driver/blob/master/docs/README.md',
    checked: '2026-11-23',
    asOf: '2026-04-21',
  },
  'aws-fsx-csi-driver-controller': {
    title: 'pkg/driver/controller.go: the access modes of the FSx for Lustre CSI driver',
    url: 'https://github.com/kubernetes-sigs/aws-fsx-csi-driver/blob/master/pkg/driver/controller.go',
    checked: '2026-11-23',
    asOf: '2026-04-21',
  },
  'aws-fsx-csi-driver-multiple-pods': {
    title: 'Multiple Pods Read Write Many (FSx for Lustre)',
    url: 'https://github.com/kubernetes-sigs/aws-fsx-csi-driver/blob/master/examples/kubernetes/multiple_pods/README.md',
    checked: '2026-11-23',
    asOf: '2026-04-21',
  },
  'aws-fsx-csi-driver-install': {
    title: 'Installation: EKS Auto Mode',
    url: 'https://github.com/kubernetes-sigs/aws-fsx-csi-driver/blob/master/docs/install.md',
    checked: '2026-11-29',
    asOf: '2026-04-21',
  },
  'aws-fsx-csi-driver-troubleshooting': {
    title: 'Troubleshooting the Lustre CSI driver',
    url: 'https://github.com/kubernetes-sigs/aws-fsx-csi-driver/blob/master/docs/troubleshooting.md',
    checked: '2026-11-29',
    asOf: '2026-04-21',
  },
  'aws-fsx-csi-driver-node': {
    title: 'pkg/driver/node.go',
    url: 'https://github.com/kubernetes-sigs/aws-fsx-csi-driver/blob/master/pkg/driver/node.go',
    checked: '2026-11-29',
  },
  'aws-fsx-csi-driver-issue-369': {
    title: 'Issue 369: an operation is already in progress',
    url: 'https://github.com/kubernetes-sigs/aws-fsx-csi-driver/issues/369',
    checked: '2026-11-29',
  },
  'aws-fsx-csi-driver-issue-169': {
    title: 'Cannot send after transport endpoint shutdown (issue 169)',
    url: 'https://github.com/kubernetes-sigs/aws-fsx-csi-driver/issues/169',
    checked: '2026-11-28',
  },
  'aws-fsx-csi-driver-issue-366': {
    title: 'FSx Lustre nodes failing to mount (issue 366)',
    url: 'https://github.com/kubernetes-sigs/aws-fsx-csi-driver/issues/366',
    checked: '2026-11-28',
  },
})
