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
})
