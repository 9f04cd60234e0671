import { defineSources } from '#facts/source.ts'

export const helm = defineSources('Helm', {
  'helm-issue-10599': {
    title:
      'Issue 10599: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress',
    url: 'https://github.com/helm/helm/issues/10599',
    checked: '2026-11-23',
    asOf: '2022-01-26',
  },
  'helm-rollback': {
    title: 'helm rollback',
    url: 'https://helm.sh/docs/helm/helm_rollback/',
    checked: '2026-11-23',
  },
})
