import { defineSources } from '#facts/source.ts'

export const hashicorp = defineSources('HashiCorp', {
  'terraform-provider-kubernetes': {
    title: 'Kubernetes Provider',
    url: 'https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs',
    checked: '2026-11-23',
  },
  'terraform-refresh': {
    title: 'Use refresh-only mode to sync Terraform state',
    url: 'https://developer.hashicorp.com/terraform/tutorials/state/refresh',
    checked: '2026-11-23',
  },
  'terraform-aws-access-entry': {
    title: 'Resource: aws_eks_access_entry',
    url: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/eks_access_entry',
    checked: '2026-11-27',
  },
  'terraform-aws-addon': {
    title: 'Resource: aws_eks_addon',
    url: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/eks_addon',
    checked: '2026-11-27',
  },
  'terraform-aws-addon-code': {
    title: 'internal/service/eks/addon.go: how the AWS provider creates and updates an add-on',
    url: 'https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/eks/addon.go',
    checked: '2026-11-27',
  },
  'terraform-aws-cluster': {
    title: 'Resource: aws_eks_cluster',
    url: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/eks_cluster',
    checked: '2026-11-27',
  },
  'terraform-kubernetes-manifest': {
    title: 'kubernetes_manifest',
    url: 'https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs/resources/manifest',
    checked: '2026-11-27',
  },
  'terraform-for-each': {
    title: 'for_each reference',
    url: 'https://developer.hashicorp.com/terraform/language/meta-arguments/for_each',
    checked: '2026-11-27',
  },
  'terraform-depends-on': {
    title: 'depends_on reference',
    url: 'https://developer.hashicorp.com/terraform/language/meta-arguments/depends_on',
    checked: '2026-11-27',
  },
})
