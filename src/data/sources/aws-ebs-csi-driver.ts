import { defineSources } from '#facts/source.ts'

export const awsEbsCsiDriver = defineSources('aws-ebs-csi-driver', {
  'aws-ebs-csi-driver': {
    title: 'Amazon Elastic Block Store (EBS) CSI driver',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver',
    checked: '2026-11-23',
    asOf: '2026-08-19',
  },
  'aws-ebs-csi-driver-cloud': {
    title: 'pkg/cloud/cloud.go: how the EBS CSI driver calls EC2',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/cloud/cloud.go',
    checked: '2026-11-23',
    asOf: '2026-08-19',
  },
  'aws-ebs-csi-driver-faq': {
    title: 'Frequently Asked Questions (EBS CSI driver)',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/faq.md',
    checked: '2026-11-23',
    asOf: '2026-08-19',
  },
  'aws-ebs-csi-driver-install': {
    title: 'Installation',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/install.md',
    checked: '2026-11-23',
    asOf: '2026-08-19',
  },
  'aws-ebs-csi-driver-modify-volume': {
    title: 'Volume Modification',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/modify-volume.md',
    checked: '2026-11-23',
    asOf: '2026-08-19',
  },
  'aws-ebs-csi-driver-multi-attach': {
    title: 'Multi-Attach',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/multi-attach.md',
    checked: '2026-11-23',
    asOf: '2026-08-19',
  },
  'aws-ebs-csi-driver-parameters': {
    title: 'CreateVolume (StorageClass) Parameters',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md',
    checked: '2026-11-23',
    asOf: '2026-08-19',
  },
  'aws-ebs-csi-driver-snapshot-example': {
    title: 'Volume Snapshots (EBS CSI driver example)',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/examples/kubernetes/snapshot/README.md',
    checked: '2026-11-23',
    asOf: '2026-08-19',
  },
  'aws-ebs-csi-driver-windows': {
    title: 'Windows (EBS CSI driver example)',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/examples/kubernetes/windows/README.md',
    checked: '2026-11-23',
    asOf: '2026-08-19',
  },
})
