import { defineSources } from '#facts/source.ts'

export const mountpointS3CsiDriver = defineSources('mountpoint-s3-csi-driver', {
  'mountpoint-s3-csi-driver-configuration': {
    title: 'Configuring the Mountpoint for Amazon S3 CSI Driver',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/blob/main/docs/CONFIGURATION.md',
    checked: '2026-11-23',
    asOf: '2026-08-08',
  },
  'mountpoint-s3-csi-driver-controller': {
    title: 'pkg/driver/controller.go: what the Mountpoint for Amazon S3 CSI driver implements',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/blob/main/pkg/driver/controller.go',
    checked: '2026-11-23',
    asOf: '2026-08-08',
  },
})
