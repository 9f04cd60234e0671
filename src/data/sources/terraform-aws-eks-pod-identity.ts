import { defineSources } from '#facts/source.ts'

export const terraformAwsEksPodIdentity = defineSources('terraform-aws-eks-pod-identity', {
  'terraform-aws-eks-pod-identity-pull-61': {
    title: 'Add ec2:DescribeSecurityGroups to aws_vpc_cni policy',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks-pod-identity/pull/61',
    checked: '2026-11-27',
  },
})
