import { defineSources } from '#facts/source.ts'

export const terraformProviderHelm = defineSources('terraform-provider-helm', {
  'terraform-provider-helm-upgrade-3': {
    title: 'Upgrade Guide for Helm Provider v3.0.0',
    url: 'https://github.com/hashicorp/terraform-provider-helm/blob/main/docs/guides/v3-upgrade-guide.md',
    checked: '2026-11-27',
    asOf: '2026-05-21',
  },
  'terraform-provider-helm-docs': {
    title: 'Helm Provider',
    url: 'https://github.com/hashicorp/terraform-provider-helm/blob/main/docs/index.md',
    checked: '2026-11-28',
  },
})
