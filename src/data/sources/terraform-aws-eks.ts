import { defineSources } from '#facts/source.ts'

export const terraformAwsEks = defineSources('terraform-aws-eks', {
  'terraform-aws-eks': {
    title: 'AWS EKS Terraform module',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks',
    checked: '2026-11-23',
    asOf: '2026-04-27',
  },
  'terraform-aws-eks-issue-2607': {
    title: 'Issue 2607: Eks version update',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2607',
    checked: '2026-11-23',
    asOf: '2023-05-10',
  },
  'terraform-aws-eks-issue-3346': {
    title: 'Issue 3346: labels of a managed node group that the kubelet does not accept',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3346',
    checked: '2026-11-28',
    asOf: '2025-04-21',
  },
  'terraform-aws-eks-issue-2915': {
    title: 'Issue 2915: Cannot add RBAC for "system:masters" with new access_entries configuration',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2915',
    checked: '2026-11-23',
    asOf: '2024-02-07',
  },
  'terraform-aws-eks-faq': {
    title: 'Frequently Asked Questions',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/blob/master/docs/faq.md',
    checked: '2026-11-29',
  },
  'terraform-aws-eks-upgrade-21': {
    title: 'Upgrade from v20.x to v21.x',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/blob/master/docs/UPGRADE-21.0.md',
    checked: '2026-11-29',
  },
  'terraform-aws-eks-main': {
    title: 'main.tf: the cluster, its access entries and its add-ons',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/blob/master/main.tf',
    checked: '2026-11-29',
  },
  'terraform-aws-eks-variables': {
    title: 'variables.tf: the inputs of the module and their defaults',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/blob/master/variables.tf',
    checked: '2026-11-29',
  },
  'terraform-aws-eks-node-group-variables': {
    title: 'modules/eks-managed-node-group/variables.tf',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/blob/master/modules/eks-managed-node-group/variables.tf',
    checked: '2026-11-29',
  },
  'terraform-aws-eks-issue-2972': {
    title:
      'Switching authorization from ConfigMap to API and ConfigMap breaks fargate (or is it EKS bug)',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2972',
    checked: '2026-11-29',
  },
  'terraform-aws-eks-issue-2912': {
    title: 'After update to v20 with API_AND_CONFIG_MAP cluster cannot launch Fargate pods',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2912',
    checked: '2026-11-29',
  },
  'terraform-aws-eks-issue-3293': {
    title: 'Issue 3293: the message as reported',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3293',
    checked: '2026-11-27',
  },
  'terraform-aws-eks-issue-2864': {
    title: 'Issue 2864: the message as reported',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2864',
    checked: '2026-11-27',
  },
  'terraform-aws-eks-issue-2048': {
    title: 'Issue 2048: the message as reported',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2048',
    checked: '2026-11-27',
  },
  'terraform-aws-eks-issue-1487': {
    title: 'Issue 1487: the message as reported',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/1487',
    checked: '2026-11-27',
  },
  'terraform-aws-eks-issue-1661': {
    title: 'Issue 1661: the message as reported',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/1661',
    checked: '2026-11-27',
  },
  'terraform-aws-eks-issue-1782': {
    title: 'Issue 1782: the message as reported',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/1782',
    checked: '2026-11-27',
  },
  'terraform-aws-eks-issue-2120': {
    title: 'Issue 2120: Unable to import an eks cluster without force recreation',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2120',
    checked: '2026-11-27',
    asOf: '2022-06-24',
  },
  'terraform-aws-eks-issue-2952': {
    title: "Issue 2952: New AWS-auth module doesn't respect the nodeGroup perrms",
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2952',
    checked: '2026-11-27',
  },
  'terraform-aws-eks-issue-3372': {
    title: 'Issue 3372: Ignore changes of bootstrap_self_managed_addons',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3372',
    checked: '2026-11-28',
    asOf: '2025-06-04',
  },
  'terraform-aws-eks-issue-3576': {
    title: 'Issue 3576: Upgrade of terraform eks module wants to recreate cluster',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3576',
    checked: '2026-11-27',
    asOf: '2025-11-12',
  },
  'terraform-aws-eks-node-group-main': {
    title: 'modules/eks-managed-node-group/main.tf',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/blob/master/modules/eks-managed-node-group/main.tf',
    checked: '2026-11-29',
    asOf: '2026-04-27',
  },
  'terraform-aws-eks-node-groups': {
    title: 'node_groups.tf: how the module makes node groups',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/blob/master/node_groups.tf',
    checked: '2026-11-29',
    asOf: '2026-04-27',
  },
  'terraform-aws-eks-upgrade-20': {
    title: 'Upgrade from v19.x to v20.x',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/blob/master/docs/UPGRADE-20.0.md',
    checked: '2026-11-29',
  },
  'terraform-aws-eks-pr-3660': {
    title: 'Pull request 3660: do not read the SSM parameter with a custom AMI',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/pull/3660',
    checked: '2026-11-27',
  },
  'terraform-aws-eks-changelog': {
    title: 'Changelog',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/blob/master/CHANGELOG.md',
    checked: '2026-11-27',
  },
  'terraform-aws-eks-issue-2561': {
    title: 'Cluster API cannot access the spark-operator webhook service endpoint on port 8080',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2561',
    checked: '2026-11-29',
    asOf: '2023-04-12',
  },
  'terraform-aws-eks-issue-2069': {
    title: 'coredns pods stuck in Pending status',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2069',
    checked: '2026-11-28',
    asOf: '2022-05-16',
  },
  'terraform-aws-eks-issue-3397': {
    title:
      'New EKS cluster fails logging to cloudwatch logs with CreateLogStream AccessDeniedException',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3397',
    checked: '2026-11-28',
    asOf: '2025-06-27',
  },
  'terraform-aws-eks-issue-3396': {
    title: 'Allow managed node group to connect to port 10250 of Fargate node (issue 3396)',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3396',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-issue-2816': {
    title: 'AccessDeniedException kms:DescribeKey (issue 2816)',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2816',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-issue-2678': {
    title: 'User not authorized to perform kms:DescribeKey operation (issue 2678)',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2678',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-issue-1972': {
    title: 'Nodes fail to join cluster and CNI plugin not being added',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/1972',
    checked: '2026-11-28',
    asOf: '2022-03-28',
  },
  'terraform-aws-eks-issue-2660': {
    title: 'Kubectl logs timeout even allow all traffic',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2660',
    checked: '2026-11-28',
    asOf: '2023-06-22',
  },
  'terraform-aws-eks-issue-2954': {
    title: 'Amazon Linux 2023 nodes wont join managed node group (issue 2954)',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2954',
    checked: '2026-11-28',
    asOf: '2024-03-05',
  },
  'terraform-aws-eks-user-data': {
    title: 'User Data & Bootstrapping',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/blob/master/docs/user_data.md',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-issue-2955': {
    title: 'User data was not in the MIME multipart format with module >20.2.1 (issue 2955)',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2955',
    checked: '2026-11-28',
    asOf: '2024-03-06',
  },
  'terraform-aws-eks-user-data-main': {
    title: 'The user data that the module writes (main.tf)',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/blob/master/modules/_user_data/main.tf',
    checked: '2026-11-29',
  },
  'terraform-aws-eks-issue-3612': {
    title: 'Custom Pod Networking (VPC CNI) breaks cross-node pod/service traffic',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3612',
    checked: '2026-11-28',
    asOf: '2025-12-18',
  },
  'terraform-aws-eks-issue-3522': {
    title: 'Issue 3522: No changes needed for EKS Auto Mode configuration provided',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3522',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-issue-3457': {
    title: 'Issue 3457: The type for cluster update was not provided',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3457',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-issue-2903': {
    title: 'Issue 2903: a destroy removes the access of Terraform first',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2903',
    checked: '2026-11-29',
  },
  'terraform-aws-eks-issue-3294': {
    title: 'Issue 3294: terraform destroy ends in a cycle',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3294',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-issue-3520': {
    title: 'Issue 3520: Pod Identity feature is not supported for addon version',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3520',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-issue-3587': {
    title: 'Issue 3587: policies of an access entry are missing',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3587',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-network-connectivity': {
    title: 'Network Connectivity',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/blob/master/docs/network_connectivity.md',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-issue-2621': {
    title: 'ingress_nodes_ephemeral should also allow low ports (issue 2621)',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2621',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-issue-2359': {
    title:
      'Node to node ports lower than 1025 not authorized is causing issue with ingress controllers (issue 2359)',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2359',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-issue-3238': {
    title:
      'EKS Auto Mode - Failed to create when node_pools is not set, node_role_arn is set (issue 3238)',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3238',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-issue-3366': {
    title:
      'Option to pass down node_iam_role_arn when create_node_iam_role is set as false (issue 3366)',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3366',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-readme': {
    title: 'AWS EKS Terraform module (README)',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/blob/master/README.md',
    checked: '2026-11-29',
  },
  'terraform-aws-eks-issue-2992': {
    title: 'OIDC issuer is not resolved with the EKS interface endpoint',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2992',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-issue-3348': {
    title: 'Failed to query available provider packages',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3348',
    checked: '2026-11-28',
    asOf: '2025-04-24',
  },
  'terraform-aws-eks-issue-2843': {
    title: 'Error creating KMS key: MalformedPolicyDocumentException',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2843',
    checked: '2026-11-28',
    asOf: '2023-12-04',
  },
  'terraform-aws-eks-issue-2555': {
    title: 'Error: expected length of name_prefix to be in the range',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2555',
    checked: '2026-11-28',
    asOf: '2023-04-09',
  },
  'terraform-aws-eks-issue-1713': {
    title: 'InvalidParameterException: nodeGroupName is too long',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/1713',
    checked: '2026-11-28',
    asOf: '2021-12-07',
  },
  'terraform-aws-eks-issue-3552': {
    title: 'Split Karpenter Controller Policy into multiple smaller policies',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3552',
    checked: '2026-11-28',
    asOf: '2025-10-17',
  },
  'terraform-aws-eks-issue-3708': {
    title: 'Karpenter policy too big: LimitExceeded',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3708',
    checked: '2026-11-28',
    asOf: '2026-05-13',
  },
  'terraform-aws-eks-karpenter-variables': {
    title: 'modules/karpenter/variables.tf',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/blob/master/modules/karpenter/variables.tf',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-issue-3013': {
    title: 'Creating KMS key: MalformedPolicyDocumentException only with a new AWS account',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3013',
    checked: '2026-11-28',
    asOf: '2024-04-16',
  },
  'terraform-aws-eks-issue-3289': {
    title: 'Issue 3289: io1 as the root volume type of a managed node group',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3289',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-issue-2763': {
    title: 'Issue 2763: the log group already exists even with a Deny',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2763',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-issue-3625': {
    title: 'Issue 3625: plan always shows a difference for update_config.update_strategy',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3625',
    checked: '2026-11-28',
    asOf: '2026-01-13',
  },
  'terraform-aws-eks-issue-2596': {
    title: 'Issue 2596: CoreDNS is still CREATING after 20 minutes',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2596',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-issue-68': {
    title: 'AMI eks-worker: query returned no results',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/68',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-issue-823': {
    title: 'aws-eks-node-group cannot find the service-linked role',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/823',
    checked: '2026-11-29',
  },
  'terraform-aws-eks-pr-866': {
    title: 'Pull request 866: add EKS Fargate support',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/pull/866',
    checked: '2026-11-28',
  },
  'terraform-aws-eks-issue-1758': {
    title: 'Issue 1758: the account has reached the limit of Fargate Pods',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/1758',
    checked: '2026-11-28',
  },
})
