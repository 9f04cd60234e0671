import { defineSources } from '#facts/source.ts'

export const terraformProviderAws = defineSources('terraform-provider-aws', {
  'terraform-provider-aws-issue-41483': {
    title: 'Issue 41483: the message as reported',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/41483',
    checked: '2026-11-27',
  },
  'terraform-provider-aws-issue-22005': {
    title: 'Issue 22005: the message as reported',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/22005',
    checked: '2026-11-27',
  },
  'terraform-provider-aws-access-entry': {
    title: 'internal/service/eks/access_entry.go',
    url: 'https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/eks/access_entry.go',
    checked: '2026-11-27',
  },
  'terraform-provider-aws-cluster': {
    title: 'internal/service/eks/cluster.go',
    url: 'https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/eks/cluster.go',
    checked: '2026-11-29',
  },
  'terraform-provider-aws-issue-40483': {
    title: 'Issue 40483: the message as reported',
    url: 'https://github.com/hashicorp/terraform-provider-aws/pull/40483',
    checked: '2026-11-27',
  },
  'terraform-provider-aws-node-group': {
    title: 'internal/service/eks/node_group.go',
    url: 'https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/eks/node_group.go',
    checked: '2026-11-27',
  },
  'terraform-aws-issue-46747': {
    title: 'Automatic GuardDuty Runtime Monitoring resource cleanup during destroy (issue 46747)',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/46747',
    checked: '2026-11-27',
    asOf: '2026-03-04',
  },
  'terraform-aws-pull-46953': {
    title:
      'r/aws_vpc, r/aws_subnet: Add GuardDuty managed resource cleanup on destroy (pull request 46953)',
    url: 'https://github.com/hashicorp/terraform-provider-aws/pull/46953',
    checked: '2026-11-27',
    asOf: '2026-04-10',
  },
  'terraform-provider-aws-pull-48869': {
    title: 'resource/aws_eks_pod_identity_association: add policy argument',
    url: 'https://github.com/hashicorp/terraform-provider-aws/pull/48869',
    checked: '2026-11-27',
    asOf: '2026-07-09',
  },
  'terraform-provider-aws-issue-18310': {
    title: 'EKS Managed node groups changing min/max capacity with autoscaling (issue 18310)',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/18310',
    checked: '2026-11-28',
  },
  'terraform-provider-aws-issue-20404': {
    title: 'aws_eks_addon creation race condition (issue 20404)',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/20404',
    checked: '2026-11-28',
  },
  'terraform-provider-aws-issue-42031': {
    title: 'Support the force parameter for upgrading aws_eks_cluster (issue 42031)',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/42031',
    checked: '2026-11-28',
    asOf: '2025-03-28',
  },
  'terraform-provider-aws-issue-26535': {
    title: 'Example of aws_eks_node_group fails: max-unavailable (issue 26535)',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/26535',
    checked: '2026-11-28',
    asOf: '2022-08-30',
  },
  'terraform-provider-aws-issue-38950': {
    title:
      'Issue 38950: a change of bootstrap_cluster_creator_admin_permissions replaces the cluster',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/38950',
    checked: '2026-11-28',
  },
  'terraform-provider-aws-issue-44853': {
    title: 'Issue 44853: node groups fail because IAM throttles EKS',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/44853',
    checked: '2026-11-28',
  },
  'terraform-aws-pr-49104': {
    title: 'Pull request 49104: tolerate DEGRADED add-on after service-side update timeout',
    url: 'https://github.com/hashicorp/terraform-provider-aws/pull/49104',
    checked: '2026-11-29',
  },
  'terraform-provider-aws-issue-43448': {
    title: 'Issue 43448: inconsistent final plan because of default tags',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/43448',
    checked: '2026-11-29',
  },
  'terraform-provider-aws-issue-22943': {
    title: 'Issue 22943: tags of a node group in an inconsistent final plan',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/22943',
    checked: '2026-11-28',
  },
  'terraform-provider-aws-issue-17505': {
    title: 'CertificateNotFound when creating an ALB listener (issue 17505)',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/17505',
    checked: '2026-11-28',
    asOf: '2023-06-23',
  },
  'terraform-provider-aws-issue-17535': {
    title: 'Error creating VPC Endpoint: private-dns-enabled cannot be set',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/17535',
    checked: '2026-11-28',
    asOf: '2021-02-09',
  },
  'terraform-provider-aws-issue-33523': {
    title: 'Cannot delete non-empty aws_ecr_repository even using force_delete',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/33523',
    checked: '2026-11-28',
    asOf: '2023-09-19',
  },
  'terraform-provider-aws-issue-33860': {
    title: 'Incorrect order: attempt to delete ACM is in use',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/33860',
    checked: '2026-11-28',
    asOf: '2023-10-10',
  },
  'terraform-provider-aws-issue-3866': {
    title: 'Deleting ACM certificate fails with ResourceInUseException by a deleted ELB',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/3866',
    checked: '2026-11-28',
    asOf: '2018-03-21',
  },
  'terraform-provider-aws-cluster-data': {
    title: 'The code of the EKS cluster data source',
    url: 'https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/eks/cluster_data_source.go',
    checked: '2026-11-28',
  },
  'terraform-provider-aws-pull-2512': {
    title: 'Pull request 2512: a VPC link of API Gateway does not let its target ARNs change',
    url: 'https://github.com/hashicorp/terraform-provider-aws/pull/2512',
    checked: '2026-11-28',
    asOf: '2017-12-02',
  },
  'terraform-provider-aws-issue-13489': {
    title: 'CloudFront: InvalidViewerCertificate',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/13489',
    checked: '2026-11-28',
  },
  'terraform-provider-aws-issue-13828': {
    title: 'CloudFront: the certificate does not cover the alternate domain name',
    url: 'https://github.com/hashicorp/terraform-provider-aws/issues/13828',
    checked: '2026-11-28',
  },
})
