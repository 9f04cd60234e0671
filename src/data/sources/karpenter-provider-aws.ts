import { defineSources } from '#facts/source.ts'

export const karpenterProviderAws = defineSources('karpenter-provider-aws', {
  'karpenter-provider-aws-events': {
    title: 'pkg/controllers/nodeclass/events.go',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/controllers/nodeclass/events.go',
    checked: '2026-11-29',
  },
  'karpenter-provider-aws-errors': {
    title: 'pkg/errors/errors.go',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/errors/errors.go',
    checked: '2026-11-29',
  },
  'karpenter-provider-aws-ami': {
    title: 'pkg/providers/amifamily/ami.go',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/providers/amifamily/ami.go',
    checked: '2026-11-27',
  },
  'karpenter-provider-aws-bottlerocket': {
    title: 'pkg/providers/amifamily/bottlerocket.go',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/providers/amifamily/bottlerocket.go',
    checked: '2026-11-29',
  },
  'karpenter-provider-aws-subnet': {
    title: 'pkg/controllers/nodeclass/subnet.go',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/controllers/nodeclass/subnet.go',
    checked: '2026-11-29',
  },
  'karpenter-provider-aws-securitygroup': {
    title: 'pkg/controllers/nodeclass/securitygroup.go',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/controllers/nodeclass/securitygroup.go',
    checked: '2026-11-29',
  },
  'karpenter-provider-aws-ami-2': {
    title: 'pkg/controllers/nodeclass/ami.go',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/controllers/nodeclass/ami.go',
    checked: '2026-11-29',
  },
  'karpenter-provider-aws-instanceprofile': {
    title: 'pkg/controllers/nodeclass/instanceprofile.go',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/controllers/nodeclass/instanceprofile.go',
    checked: '2026-11-29',
  },
  'karpenter-provider-aws-instance': {
    title: 'pkg/providers/instance/instance.go',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/providers/instance/instance.go',
    checked: '2026-11-29',
  },
  'karpenter-provider-aws-instancestatus-controller': {
    title: 'pkg/controllers/interruption/instancestatus_controller.go',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/controllers/interruption/instancestatus_controller.go',
    checked: '2026-11-27',
  },
  'karpenter-provider-aws-interruption-utils': {
    title: 'pkg/controllers/interruption/utils.go: which events skip the drain',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/controllers/interruption/utils.go',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'karpenter-provider-aws-controller': {
    title: 'pkg/controllers/nodeclass/garbagecollection/controller.go',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/controllers/nodeclass/garbagecollection/controller.go',
    checked: '2026-11-29',
  },
  'karpenter-provider-aws-options-validation': {
    title: 'pkg/operator/options/options_validation.go',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/operator/options/options_validation.go',
    checked: '2026-11-27',
  },
  'karpenter-provider-aws-pricing': {
    title: 'pkg/providers/pricing/pricing.go',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/providers/pricing/pricing.go',
    checked: '2026-11-27',
  },
  'karpenter-provider-aws-version': {
    title: 'pkg/providers/version/version.go',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/providers/version/version.go',
    checked: '2026-11-29',
  },
  'karpenter-provider-aws-drift': {
    title: 'drift.go: drift of the EC2NodeClass',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/cloudprovider/drift.go',
    checked: '2026-11-29',
  },
  'karpenter-provider-aws-issue-7619': {
    title: "Can't upgrade karpenter-crd from 1.0.8 -> 1.1.1 (issue 7619)",
    url: 'https://github.com/aws/karpenter-provider-aws/issues/7619',
    checked: '2026-11-28',
  },
  'karpenter-provider-aws-issue-6895': {
    title: 'Removing termination finalizer: spec is immutable (issue 6895)',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/6895',
    checked: '2026-11-28',
    asOf: '2024-08-30',
  },
  'karpenter-provider-aws-issue-5104': {
    title: 'Karpenter allocatable memory calculation (issue 5104)',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/5104',
    checked: '2026-11-28',
    asOf: '2023-11-17',
  },
  'karpenter-tagging': {
    title: 'pkg/controllers/nodeclaim/tagging/controller.go',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/controllers/nodeclaim/tagging/controller.go',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'karpenter-ami-query': {
    title: 'pkg/providers/amifamily/types.go: which images Karpenter asks EC2 for',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/providers/amifamily/types.go',
    checked: '2026-11-28',
    asOf: '2026-08-21',
  },
  'karpenter-issue-1955': {
    title: 'Karpenter does not delete nodes when the cluster is deleted (issue 1955)',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/1955',
    checked: '2026-11-28',
    asOf: '2022-07-05',
  },
  'karpenter-issue-7543': {
    title: 'Additional notes about instanceStorePolicy (issue 7543)',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/7543',
    checked: '2026-11-28',
    asOf: '2024-12-19',
  },
  'karpenter-issue-8562': {
    title: 'Add a Bottlerocket section to instanceStorePolicy (issue 8562)',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/8562',
    checked: '2026-11-28',
    asOf: '2025-10-05',
  },
  'karpenter-issue-5232': {
    title: 'Evict Pods like a rolling update (issue 5232)',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/5232',
    checked: '2026-11-28',
    asOf: '2024-12-02',
  },
  'karpenter-issue-6058': {
    title: 'Better documentation for the operator Exists (issue 6058)',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/6058',
    checked: '2026-11-28',
    asOf: '2024-04-21',
  },
  'karpenter-interruption-controller': {
    title: 'pkg/controllers/interruption/controller.go',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/controllers/interruption/controller.go',
    checked: '2026-11-29',
  },
  'karpenter-chart-values': {
    title: 'charts/karpenter/values.yaml',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/charts/karpenter/values.yaml',
    checked: '2026-11-29',
  },
  'karpenter-bottlerocket-settings': {
    title:
      'pkg/providers/amifamily/bootstrap/bottlerocketsettings.go: settings that Karpenter knows',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/providers/amifamily/bootstrap/bottlerocketsettings.go',
    checked: '2026-11-29',
  },
  'karpenter-bottlerocket': {
    title: 'pkg/providers/amifamily/bootstrap/bottlerocket.go: how Karpenter merges the user data',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/providers/amifamily/bootstrap/bottlerocket.go',
    checked: '2026-11-29',
  },
  'karpenter-issue-8838': {
    title: 'Karpenter creates hundreds of InstanceProfiles (issue 8838)',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/8838',
    checked: '2026-11-28',
  },
  'karpenter-issue-5427': {
    title:
      'Looking for documentation to properly allocate resource requests for my Karpenter controller pods (issue 5427)',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/5427',
    checked: '2026-11-28',
  },
  'karpenter-issue-8841': {
    title:
      'Regression v1.8.4: Karpenter controller OOMKilled due to abnormal memory usage (issue 8841)',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/8841',
    checked: '2026-11-29',
  },
  'karpenter-issue-6350': {
    title: 'pod-pids-limit in Bottlerocket user data has no effect (issue 6350)',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/6350',
    checked: '2026-11-28',
  },
  'karpenter-issue-6015': {
    title: 'Daemonset scheduling (issue 6015)',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/6015',
    checked: '2026-11-28',
  },
  'karpenter-issue-9269': {
    title:
      'DaemonSet pods can remain Pending when workload pods consume Karpenter-calculated DaemonSet overhead (issue 9269)',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/9269',
    checked: '2026-11-28',
  },
  'karpenter-issue-6483': {
    title:
      'Karpenter Fails to Fall Back to On-Demand in Local Zone with InvalidFleetConfiguration Error (issue 6483)',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/6483',
    checked: '2026-11-28',
  },
  'karpenter-issue-6879': {
    title: 'Old webhooks of Karpenter block changes (issue 6879)',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/6879',
    checked: '2026-11-28',
  },
  'karpenter-issue-7251': {
    title: 'Karpenter NodeClaim Stuck In Unknown Status after creation (issue 7251)',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/7251',
    checked: '2026-11-28',
  },
  'karpenter-issue-8609': {
    title: 'Karpenter 1.7.2 requires iam:ListInstanceProfiles in isolated VPCs (issue 8609)',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/8609',
    checked: '2026-11-28',
    asOf: '2025-10-09',
  },
  'karpenter-provider-aws-controllers': {
    title: 'pkg/controllers/controllers.go: which controllers run',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/controllers/controllers.go',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'karpenter-issue-7875': {
    title: 'Issue 7875: Failed to detect the cluster CIDR',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/7875',
    checked: '2026-11-28',
  },
  'karpenter-issue-7754': {
    title: 'Issue 7754: no instance type for a g4ad GPU',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/7754',
    checked: '2026-11-28',
  },
  'karpenter-pull-413': {
    title: 'Pull request 413: support for AMD GPUs',
    url: 'https://github.com/aws/karpenter-provider-aws/pull/413',
    checked: '2026-11-28',
  },
  'karpenter-issue-1313': {
    title: 'Issue 1313: one IAM role for Karpenter in several clusters',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/1313',
    checked: '2026-11-28',
  },
  'karpenter-issue-5406': {
    title: 'Issue 5406: nodes in a loop, but the Pod is not scheduled',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/5406',
    checked: '2026-11-28',
  },
  'karpenter-aws-labels': {
    title: 'pkg/apis/v1/labels.go: labels of the AWS provider',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/apis/v1/labels.go',
    checked: '2026-11-28',
  },
  'karpenter-issue-4758': {
    title: 'Issue 4758: evictions in the audit log',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/4758',
    checked: '2026-11-28',
    asOf: '2023-10-06',
  },
  'karpenter-provider-aws-ec2nodeclass': {
    title: 'pkg/apis/v1/ec2nodeclass.go: names of the kind',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/apis/v1/ec2nodeclass.go',
    checked: '2026-11-28',
  },
  'karpenter-provider-aws-issue-7436': {
    title: 'No nodepools found: error for a new install of 1.0.5',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/7436',
    checked: '2026-11-28',
    asOf: '2024-11-25',
  },
  'karpenter-provider-aws-issue-7146': {
    title: 'Karpenter Underutilized disruption causing excessive node churn',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/7146',
    checked: '2026-11-28',
    asOf: '2025-07-10',
  },
  'karpenter-provider-aws-issue-8720': {
    title: 'EC2NodeClass is not ready: AwaitingReconciliation, and instances never register',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/8720',
    checked: '2026-11-28',
    asOf: '2025-11-24',
  },
  'karpenter-provider-aws-issue-5593': {
    title: 'Karpenter nodes remain in NotReady state in GovCloud',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/5593',
    checked: '2026-11-28',
    asOf: '2024-02-07',
  },
  'karpenter-provider-aws-issue-5594': {
    title: 'Karpenter v0.33.2 does not scale nodes on EKS 1.28',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/5594',
    checked: '2026-11-28',
    asOf: '2024-02-05',
  },
  'karpenter-provider-aws-ami-provider': {
    title: 'pkg/providers/amifamily/ami.go',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/providers/amifamily/ami.go',
    checked: '2026-11-28',
  },
  'karpenter-provider-aws-placementgroup': {
    title: 'pkg/controllers/nodeclass/placementgroup.go',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/controllers/nodeclass/placementgroup.go',
    checked: '2026-11-29',
  },
  'karpenter-provider-aws-nodeadm': {
    title: 'pkg/providers/amifamily/bootstrap/nodeadm.go: user data for Amazon Linux 2023',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/providers/amifamily/bootstrap/nodeadm.go',
    checked: '2026-11-28',
  },
  'karpenter-issue-4661': {
    title: 'Issue 4661: Karpenter gets stuck when a node crashes',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/4661',
    checked: '2026-11-28',
  },
})
