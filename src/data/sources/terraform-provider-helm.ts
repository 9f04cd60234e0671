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
    checked: '2026-11-29',
  },
  'terraform-provider-helm-release': {
    title: 'Resource: helm release',
    url: 'https://github.com/hashicorp/terraform-provider-helm/blob/main/docs/resources/release.md',
    checked: '2026-11-29',
  },
  'terraform-provider-helm-release-code': {
    title: 'The code of the helm release resource: how a release is created',
    url: 'https://github.com/hashicorp/terraform-provider-helm/blob/main/helm/resource_helm_release.go',
    checked: '2026-11-29',
  },
  'terraform-provider-helm-issue-1319': {
    title: 'Issue 1319: context deadline exceeded while updating a release',
    url: 'https://github.com/hashicorp/terraform-provider-helm/issues/1319',
    checked: '2026-11-28',
  },
  'terraform-provider-helm-issue-735': {
    title: 'Issue 735: Chart.yml is missing when a folder has the name of the chart',
    url: 'https://github.com/hashicorp/terraform-provider-helm/issues/735',
    checked: '2026-11-29',
  },
  'terraform-provider-helm-issue-509': {
    title: 'Issue 509: chart.metadata is required when a module has the name of the release',
    url: 'https://github.com/hashicorp/terraform-provider-helm/issues/509',
    checked: '2026-11-29',
  },
  'terraform-provider-helm-issue-425': {
    title: 'Issue 425: cannot re-use a name that is still in use',
    url: 'https://github.com/hashicorp/terraform-provider-helm/issues/425',
    checked: '2026-11-28',
  },
})
