import { defineSources } from '#facts/source.ts'

export const terraformProviderKubernetes = defineSources('terraform-provider-kubernetes', {
  'terraform-provider-kubernetes-clients': {
    title: 'manifest/provider/clients.go',
    url: 'https://github.com/hashicorp/terraform-provider-kubernetes/blob/main/manifest/provider/clients.go',
    checked: '2026-11-29',
  },
  'terraform-provider-kubernetes-plan': {
    title: 'manifest/provider/plan.go',
    url: 'https://github.com/hashicorp/terraform-provider-kubernetes/blob/main/manifest/provider/plan.go',
    checked: '2026-11-29',
  },
  'terraform-provider-kubernetes-validate': {
    title: 'manifest/provider/validate.go',
    url: 'https://github.com/hashicorp/terraform-provider-kubernetes/blob/main/manifest/provider/validate.go',
    checked: '2026-11-29',
  },
  'terraform-provider-kubernetes-config-map-data-code': {
    title: 'kubernetes/resource_kubernetes_config_map_v1_data.go',
    url: 'https://github.com/hashicorp/terraform-provider-kubernetes/blob/main/kubernetes/resource_kubernetes_config_map_v1_data.go',
    checked: '2026-11-29',
  },
  'terraform-provider-kubernetes-config-map-data': {
    title: 'Resource: kubernetes_config_map_v1_data',
    url: 'https://github.com/hashicorp/terraform-provider-kubernetes/blob/main/docs/resources/config_map_v1_data.md',
    checked: '2026-11-27',
  },
  'terraform-provider-kubernetes-apply': {
    title: 'manifest/provider/apply.go',
    url: 'https://github.com/hashicorp/terraform-provider-kubernetes/blob/main/manifest/provider/apply.go',
    checked: '2026-11-29',
  },
  'terraform-provider-kubernetes-issue-2487': {
    title: 'Error: Failed to update proposed state from prior state',
    url: 'https://github.com/hashicorp/terraform-provider-kubernetes/issues/2487',
    checked: '2026-11-28',
  },
  'terraform-provider-kubernetes-index': {
    title: 'Kubernetes provider: configuration',
    url: 'https://github.com/hashicorp/terraform-provider-kubernetes/blob/main/docs/index.md',
    checked: '2026-11-29',
  },
  'terraform-provider-kubernetes-deployment': {
    title: 'The code of the Deployment resource',
    url: 'https://github.com/hashicorp/terraform-provider-kubernetes/blob/main/kubernetes/resource_kubernetes_deployment_v1.go',
    checked: '2026-11-29',
  },
  'terraform-provider-kubernetes-job': {
    title: 'The code of the Job resource',
    url: 'https://github.com/hashicorp/terraform-provider-kubernetes/blob/main/kubernetes/resource_kubernetes_job_v1.go',
    checked: '2026-11-29',
  },
  'terraform-provider-kubernetes-service-account': {
    title: 'The code of the service account resource',
    url: 'https://github.com/hashicorp/terraform-provider-kubernetes/blob/main/kubernetes/resource_kubernetes_service_account_v1.go',
    checked: '2026-11-29',
  },
  'terraform-provider-kubernetes-ingress': {
    title: 'The code of the Ingress resource for old clusters',
    url: 'https://github.com/hashicorp/terraform-provider-kubernetes/blob/main/kubernetes/resource_kubernetes_ingress_v1beta1.go',
    checked: '2026-11-28',
  },
})
