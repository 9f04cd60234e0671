import { defineSources } from '#facts/source.ts'

export const terraformAwsEksBlueprints = defineSources('Amazon EKS Blueprints for Terraform', {
  'eks-blueprints-fargate-serverless': {
    title: 'patterns/fargate-serverless/main.tf',
    url: 'https://github.com/aws-ia/terraform-aws-eks-blueprints/blob/main/patterns/fargate-serverless/main.tf',
    checked: '2026-11-28',
  },
})
