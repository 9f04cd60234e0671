import { defineSources } from '#facts/source.ts'

export const terraformAwsEksBlueprints = defineSources('Amazon EKS Blueprints for Terraform', {
  'eks-blueprints-fargate-serverless': {
    title: 'patterns/fargate-serverless/main.tf',
    url: 'https://github.com/aws-ia/terraform-aws-eks-blueprints/blob/main/patterns/fargate-serverless/main.tf',
    checked: '2026-11-29',
  },
  'terraform-aws-eks-blueprints-issue-24': {
    title: 'Fluent Bit is unable to log to CloudWatch (issue 24)',
    url: 'https://github.com/aws-ia/terraform-aws-eks-blueprints/issues/24',
    checked: '2026-11-28',
    asOf: '2021-09-08',
  },
  'terraform-aws-eks-blueprints-issue-1053': {
    title: 'Destroy: dial tcp localhost, and the order to destroy',
    url: 'https://github.com/aws-ia/terraform-aws-eks-blueprints/issues/1053',
    checked: '2026-11-28',
  },
})
