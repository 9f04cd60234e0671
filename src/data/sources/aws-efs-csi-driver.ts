import { defineSources } from '#facts/source.ts'

export const awsEfsCsiDriver = defineSources('aws-efs-csi-driver', {
  'aws-efs-csi-driver': {
    title: 'Amazon EFS CSI Driver',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/docs/README.md',
    checked: '2026-11-23',
    asOf: '2026-07-24',
  },
  'aws-efs-csi-driver-access-points': {
    title: 'EFS Access Points (EFS CSI driver example)',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/examples/kubernetes/efs/access_points/README.md',
    checked: '2026-11-23',
    asOf: '2026-07-24',
  },
  'aws-efs-csi-driver-efs-create-filesystem': {
    title: 'Create an Amazon EFS file system for Amazon EKS',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/docs/efs-create-filesystem.md',
    checked: '2026-11-23',
    asOf: '2026-07-24',
  },
  'aws-efs-csi-driver-install': {
    title: 'Installation (EFS CSI driver)',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/docs/install.md',
    checked: '2026-11-28',
    asOf: '2026-07-24',
  },
  'aws-efs-csi-driver-issue-1695': {
    title: 'delete-access-point probably delete entire EFS when apRootPath == "/" (issue 1695)',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/issues/1695',
    checked: '2026-11-29',
  },
  'aws-efs-csi-driver-multiple-pods': {
    title: 'Multiple Pods Read Write Many (EFS)',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/examples/kubernetes/efs/multiple_pods/README.md',
    checked: '2026-11-23',
    asOf: '2026-07-24',
  },
  'aws-efs-csi-driver-node': {
    title: 'pkg/driver/node.go: the access modes of the EFS CSI driver',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/pkg/driver/node.go',
    checked: '2026-11-29',
    asOf: '2026-07-24',
  },
  'aws-efs-csi-driver-parameters': {
    title: 'Storage Class Parameters for Dynamic Provisioning (EFS CSI driver)',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/docs/parameters.md',
    checked: '2026-11-29',
    asOf: '2026-07-24',
  },
  'aws-efs-csi-driver-s3files-multiple-pods': {
    title: 'Multiple Pods Read Write Many (S3 Files)',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/examples/kubernetes/s3files/multiple_pods/README.md',
    checked: '2026-11-23',
    asOf: '2026-07-24',
  },
  'aws-efs-csi-driver-csidriver': {
    title: 'templates/csidriver.yaml of the Helm chart',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/charts/aws-efs-csi-driver/templates/csidriver.yaml',
    checked: '2026-11-27',
  },
  'aws-efs-csi-driver-faq': {
    title: 'Frequently Asked Questions',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/docs/faq.md',
    checked: '2026-11-29',
  },
  'aws-efs-csi-driver-controller': {
    title: 'pkg/driver/controller.go',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/pkg/driver/controller.go',
    checked: '2026-11-29',
  },
  'aws-efs-csi-driver-cloud': {
    title: 'pkg/cloud/cloud.go',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/pkg/cloud/cloud.go',
    checked: '2026-11-29',
  },
  'aws-efs-csi-driver-cross-account': {
    title: 'EFS CSI driver: cross-account mount',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/examples/kubernetes/efs/cross_account_mount/README.md',
    checked: '2026-11-29',
  },
  'aws-efs-csi-driver-gid-allocator': {
    title: 'gid_allocator.go of the EFS CSI driver',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/pkg/driver/gid_allocator.go',
    checked: '2026-11-29',
  },
  'aws-efs-csi-driver-node-daemonset': {
    title: 'node-daemonset.yaml: the DaemonSet of the EFS CSI driver',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/charts/aws-efs-csi-driver/templates/node-daemonset.yaml',
    checked: '2026-11-27',
  },
  'aws-efs-csi-driver-issue-262': {
    title: 'A mount that ends with context deadline exceeded (issue 262)',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/issues/262',
    checked: '2026-11-28',
  },
  'aws-efs-csi-driver-iam-policy': {
    title: 'docs/iam-policy-example.json',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/docs/iam-policy-example.json',
    checked: '2026-11-29',
  },
  'aws-efs-csi-driver-iam-roles': {
    title: 'Create IAM roles for Amazon EKS',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/docs/iam-policy-create.md',
    checked: '2026-11-29',
  },
  'aws-efs-csi-driver-issue-1560': {
    title: 'Issue 1560: mounts break after the update from v1 to v2',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/issues/1560',
    checked: '2026-11-28',
  },
  'aws-efs-csi-driver-issue-1104': {
    title: 'Possible memory leak when vol-metrics-opt-in is enabled (issue 1104)',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/issues/1104',
    checked: '2026-11-28',
    asOf: '2023-08-17',
  },
  'aws-efs-csi-driver-issue-569': {
    title: 'Issue 569: mounts hang after the driver Pod was replaced',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/issues/569',
    checked: '2026-11-28',
  },
  'aws-efs-csi-driver-issue-1600': {
    title: 'Issue 1600: a volume in another account is not deleted',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/issues/1600',
    checked: '2026-11-28',
  },
  'aws-efs-csi-driver-changelog': {
    title: 'Changelog of v2',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/CHANGELOG-2.x.md',
    checked: '2026-11-29',
  },
  'aws-efs-csi-driver-issue-1891': {
    title: 'Issue 1891: mounting S3 Files is denied',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/issues/1891',
    checked: '2026-11-29',
  },
  'aws-efs-csi-driver-issue-505': {
    title: 'Issue 505: a Pod with an EFS access point stays in ContainerCreating',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/issues/505',
    checked: '2026-11-28',
  },
  'aws-efs-csi-driver-issue-362': {
    title: 'Driver failed to retrieve the metadata (issue 362)',
    url: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver/issues/362',
    checked: '2026-11-28',
  },
})
