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
    checked: '2026-11-29',
    asOf: '2026-08-19',
  },
  'aws-ebs-csi-driver-faq': {
    title: 'Frequently Asked Questions (EBS CSI driver)',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/faq.md',
    checked: '2026-11-29',
    asOf: '2026-08-19',
  },
  'aws-ebs-csi-driver-install': {
    title: 'Installation',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/install.md',
    checked: '2026-11-29',
    asOf: '2026-08-19',
  },
  'aws-ebs-csi-driver-modify-volume': {
    title: 'Volume Modification',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/modify-volume.md',
    checked: '2026-11-29',
    asOf: '2026-08-19',
  },
  'aws-ebs-csi-driver-multi-attach': {
    title: 'Multi-Attach',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/multi-attach.md',
    checked: '2026-11-29',
    asOf: '2026-08-19',
  },
  'aws-ebs-csi-driver-parameters': {
    title: 'CreateVolume (StorageClass) Parameters',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md',
    checked: '2026-11-29',
    asOf: '2026-08-19',
  },
  'aws-ebs-csi-driver-snapshot-example': {
    title: 'Volume Snapshots (EBS CSI driver example)',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/examples/kubernetes/snapshot/README.md',
    checked: '2026-11-23',
    asOf: '2026-08-19',
  },
  'aws-ebs-csi-driver-options': {
    title: 'pkg/driver/options.go: options of the EBS CSI driver',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/options.go',
    checked: '2026-11-29',
    asOf: '2026-08-19',
  },
  'aws-ebs-csi-driver-windows': {
    title: 'Windows (EBS CSI driver example)',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/examples/kubernetes/windows/README.md',
    checked: '2026-11-23',
    asOf: '2026-08-19',
  },
  'aws-ebs-csi-driver-values': {
    title: 'values.yaml of the Helm chart',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/charts/aws-ebs-csi-driver/values.yaml',
    checked: '2026-11-29',
  },
  'aws-ebs-csi-driver-chart-controller': {
    title: 'templates/controller.yaml of the Helm chart: the sidecars of the controller',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/charts/aws-ebs-csi-driver/templates/controller.yaml',
    checked: '2026-11-29',
  },
  'aws-ebs-csi-driver-inflight': {
    title: 'pkg/driver/internal/inflight.go: one request for a volume at a time',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/internal/inflight.go',
    checked: '2026-11-27',
  },
  'aws-ebs-csi-driver-main': {
    title: 'cmd/main.go: what the driver needs at its start',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/cmd/main.go',
    checked: '2026-11-29',
  },
  'aws-ebs-csi-driver-issue-2062': {
    title: 'Issue 2062: Failed to find device path',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/2062',
    checked: '2026-11-27',
  },
  'aws-ebs-csi-driver-issue-3010': {
    title: 'Issue 3010: Ghost volume on encrypted PVC',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/3010',
    checked: '2026-11-27',
  },
  'aws-ebs-csi-driver-issue-1140': {
    title: 'Issue 1140: the message as reported',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/1140',
    checked: '2026-11-27',
  },
  'aws-ebs-csi-driver-controller': {
    title: 'pkg/driver/controller.go',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/controller.go',
    checked: '2026-11-29',
  },
  'aws-ebs-csi-driver-node': {
    title: 'pkg/driver/node.go',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/node.go',
    checked: '2026-11-29',
  },
  'aws-ebs-csi-driver-limits-table': {
    title: 'volume_limits_table.go: volume limits of instance types',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/cloud/limits/volume_limits_table.go',
    checked: '2026-11-29',
  },
  'aws-ebs-csi-driver-issue-1258': {
    title:
      '"attachable-volumes-aws-ebs" not being set on nodes even when --volume-attach-limit is used',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/1258',
    checked: '2026-11-27',
  },
  'aws-ebs-csi-driver-issue-1148': {
    title: 'Issue 1148: RequestLimitExceeded for hours',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/1148',
    checked: '2026-11-28',
  },
  'aws-ebs-csi-driver-metrics': {
    title: 'Metrics',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/metrics.md',
    checked: '2026-11-28',
  },
  'aws-ebs-csi-driver-changelog': {
    title: 'Changelog',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/CHANGELOG.md',
    checked: '2026-11-28',
  },
  'aws-ebs-csi-driver-issue-1447': {
    title: 'Issue 1447: failed to list VolumeSnapshotClass',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/1447',
    checked: '2026-11-28',
  },
  'aws-ebs-csi-driver-issue-2421': {
    title: 'Issue 2421: request canceled, context canceled',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/2421',
    checked: '2026-11-28',
  },
  'aws-ebs-csi-driver-issue-2689': {
    title: 'Issue 2689: snapshot completes, volumesnapshotcontents hang not readytouse',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/2689',
    checked: '2026-11-29',
  },
  'aws-ebs-csi-driver-issue-2871': {
    title:
      'Addon creation failed on version upgrade with DaemonSet.apps ebs-csi-node-windows is invalid',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/2871',
    checked: '2026-11-28',
  },
  'aws-ebs-csi-driver-issue-1301': {
    title: 'Volumes are not deleted on AWS (issue 1301)',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/1301',
    checked: '2026-11-28',
    asOf: '2022-07-07',
  },
  'aws-ebs-csi-driver-metadata': {
    title: 'metadata.go: sources of instance metadata',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/cloud/metadata/metadata.go',
    checked: '2026-11-29',
  },
  'aws-ebs-csi-driver-metadata-k8s': {
    title: 'k8s.go: metadata from the Node object',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/cloud/metadata/k8s.go',
    checked: '2026-11-29',
  },
  'aws-ebs-csi-driver-issue-2031': {
    title: 'Failed to retrieve instance data from ec2 metadata (issue 2031)',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/2031',
    checked: '2026-11-28',
  },
  'aws-ebs-csi-driver-issue-1669': {
    title: 'ebs-csi-node crashes after the update to 1.25 (issue 1669)',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/1669',
    checked: '2026-11-28',
  },
  'aws-ebs-csi-driver-issue-2619': {
    title: 'Controller of v1.47.0 when the AWS API is unreachable (issue 2619)',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/2619',
    checked: '2026-11-29',
  },
  'aws-ebs-csi-driver-issue-1783': {
    title: 'Issue 1783: error listing AWS instances, request context canceled',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/1783',
    checked: '2026-11-28',
  },
  'aws-ebs-csi-driver-issue-534': {
    title: 'Cannot resize volume (issue 534)',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/534',
    checked: '2026-11-28',
  },
  'aws-ebs-csi-driver-controller-modify': {
    title: 'controller_modify_volume.go',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/controller_modify_volume.go',
    checked: '2026-11-29',
  },
})
