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
  'terraform-aws-node-group': {
    title: 'Resource: aws_eks_node_group',
    url: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/eks_node_group',
    checked: '2026-11-27',
  },
  'terraform-import-generate': {
    title: 'Generating configuration',
    url: 'https://developer.hashicorp.com/terraform/language/import/generating-configuration',
    checked: '2026-11-27',
  },
  'terraform-import-single': {
    title: 'Import a single resource',
    url: 'https://developer.hashicorp.com/terraform/language/import/single-resource',
    checked: '2026-11-27',
  },
  'terraform-node-resource-abstract-instance': {
    title: 'internal/terraform/node_resource_abstract_instance.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/terraform/node_resource_abstract_instance.go',
    checked: '2026-11-27',
  },
  'terraform-node-resource-import': {
    title: 'internal/terraform/node_resource_import.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/terraform/node_resource_import.go',
    checked: '2026-11-27',
  },
  'terraform-clistate': {
    title: 'internal/command/clistate/state.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/command/clistate/state.go',
    checked: '2026-11-27',
  },
  'terraform-force-unlock': {
    title: 'internal/command/unlock.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/command/unlock.go',
    checked: '2026-11-27',
  },
})
