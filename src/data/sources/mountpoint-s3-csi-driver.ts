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
  'mountpoint-s3-csi-driver-pod-mounter': {
    title: 'pkg/driver/node/mounter/pod_mounter.go',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/blob/main/pkg/driver/node/mounter/pod_mounter.go',
    checked: '2026-11-29',
  },
  'mountpoint-s3-csi-driver-provider-pod': {
    title: 'pkg/driver/node/credentialprovider/provider_pod.go',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/blob/main/pkg/driver/node/credentialprovider/provider_pod.go',
    checked: '2026-11-29',
  },
  'mountpoint-s3-csi-driver-pr-385': {
    title: 'Pull request 385: add debug info to error logs if Mountpoint fails to start',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/pull/385',
    checked: '2026-11-27',
  },
  'mountpoint-s3-csi-driver-troubleshooting': {
    title: 'Troubleshooting',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/blob/main/docs/TROUBLESHOOTING.md',
    checked: '2026-11-29',
  },
  'mountpoint-s3-csi-driver-e2e-credentials': {
    title: 'tests/e2e-kubernetes/testsuites/credentials.go',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/blob/main/tests/e2e-kubernetes/testsuites/credentials.go',
    checked: '2026-11-27',
  },
  'mountpoint-s3-csi-driver-watcher': {
    title: 'pkg/podmounter/mppod/watcher/watcher.go',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/blob/main/pkg/podmounter/mppod/watcher/watcher.go',
    checked: '2026-11-29',
  },
  'mountpoint-s3-csi-driver-headroom': {
    title: 'Reserving headroom for Mountpoint Pods',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/blob/main/docs/HEADROOM_FOR_MPPOD.md',
    checked: '2026-11-29',
  },
  'mountpoint-s3-csi-driver-caching': {
    title: 'Caching',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/blob/main/docs/CACHING.md',
    checked: '2026-11-27',
  },
  'mountpoint-s3-csi-driver-node': {
    title: 'pkg/driver/node/node.go: what fsGroup changes',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/blob/main/pkg/driver/node/node.go',
    checked: '2026-11-29',
    asOf: '2026-08-08',
  },
  'mountpoint-s3-csi-driver-issue-218': {
    title: 'The volume is mounted, but ls shows question marks (issue 218)',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/issues/218',
    checked: '2026-11-29',
  },
  'mountpoint-s3-csi-driver-issue-300': {
    title: 'Wrong role is using instead of s3-csi-driver-sa',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/issues/300',
    checked: '2026-11-28',
    asOf: '2024-11-22',
  },
  'mountpoint-s3-csi-driver-issue-586': {
    title: 'aws-s3-csi-driver not mounting s3',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/issues/586',
    checked: '2026-11-28',
    asOf: '2025-09-22',
  },
  'mountpoint-s3-csi-driver-systemd-1-10': {
    title: 'pkg/system/systemd.go of version 1.10.0',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/blob/v1.10.0/pkg/system/systemd.go',
    checked: '2026-11-28',
  },
  'mountpoint-s3-csi-driver-changelog': {
    title: 'Changelog',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/blob/main/CHANGELOG.md',
    checked: '2026-11-28',
  },
  'mountpoint-s3-csi-driver-issue-515': {
    title: 'Issue 515: Failed to start transient systemd service',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/issues/515',
    checked: '2026-11-28',
  },
  'mountpoint-s3-csi-driver-issue-276': {
    title: 'Issue 276: no signing credentials with authenticationSource pod',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/issues/276',
    checked: '2026-11-28',
  },
  'mountpoint-s3-csi-driver-issue-534': {
    title: 'Issue 534: the Mountpoint Pod does not fit on the node',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/issues/534',
    checked: '2026-11-28',
  },
  'mountpoint-s3-csi-issue-784': {
    title: 'Add node.defaultTolerations to EKS addon configuration schema',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/issues/784',
    checked: '2026-11-28',
  },
  'mountpoint-s3-csi-issue-400': {
    title: 'Unable to delete or modify objects (issue 400)',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/issues/400',
    checked: '2026-11-28',
  },
  'mountpoint-s3-csi-changelog': {
    title: 'Changelog of the Mountpoint CSI driver',
    url: 'https://github.com/awslabs/mountpoint-s3-csi-driver/blob/main/CHANGELOG.md',
    checked: '2026-11-28',
  },
})
