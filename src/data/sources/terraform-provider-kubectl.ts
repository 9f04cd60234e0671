import { defineSources } from '#facts/source.ts'

export const terraformProviderKubectl = defineSources('terraform-provider-kubectl', {
  'terraform-provider-kubectl-docs': {
    title: 'kubectl provider: configuration',
    url: 'https://github.com/gavinbunney/terraform-provider-kubectl/blob/master/docs/index.md',
    checked: '2026-11-29',
  },
  'terraform-provider-kubectl-parser': {
    title: 'How the kubectl provider reads YAML',
    url: 'https://github.com/gavinbunney/terraform-provider-kubectl/blob/master/yaml/parser.go',
    checked: '2026-11-29',
  },
  'terraform-provider-kubectl-code': {
    title: 'The code of the kubectl manifest resource',
    url: 'https://github.com/gavinbunney/terraform-provider-kubectl/blob/master/kubernetes/resource_kubectl_manifest.go',
    checked: '2026-11-29',
  },
  'terraform-provider-kubectl-issue-311': {
    title: 'Issue 311: v1.15.0 seems to ignore configuration',
    url: 'https://github.com/gavinbunney/terraform-provider-kubectl/issues/311',
    checked: '2026-11-29',
  },
  'terraform-provider-kubectl-issue-270': {
    title: 'Issue 270: failed to fetch resource from kubernetes',
    url: 'https://github.com/gavinbunney/terraform-provider-kubectl/issues/270',
    checked: '2026-11-29',
  },
})
