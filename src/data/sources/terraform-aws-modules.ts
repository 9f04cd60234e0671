import { defineSources } from '#facts/source.ts'

export const terraformAwsModules = defineSources('terraform-aws-modules', {
  'terraform-aws-eks-issue-3459': {
    title: 'Failed to build a managed node group with a custom launch template with a custom AMI',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3459',
    checked: '2026-11-27',
    asOf: '2025-07-31',
  },
  'terraform-aws-eks-pr-3750': {
    title: 'feat: Support EKS managed node group warm pools',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/pull/3750',
    checked: '2026-11-27',
    asOf: '2026-09-19',
  },
  'terraform-aws-vpc-readme': {
    title: 'AWS VPC Terraform module (README)',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-vpc/blob/master/README.md',
    checked: '2026-11-28',
  },
  'terraform-aws-iam-upgrade-6': {
    title: 'Upgrade from v5.x to v6.x',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-iam/blob/master/docs/UPGRADE-6.0.md',
    checked: '2026-11-29',
  },
  'terraform-aws-iam-policies': {
    title: 'modules/iam-role-for-service-accounts/policies.tf: the policies of add-ons',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-iam/blob/master/modules/iam-role-for-service-accounts/policies.tf',
    checked: '2026-11-28',
  },
})
