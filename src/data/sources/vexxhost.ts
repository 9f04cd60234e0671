import { defineSources } from '#facts/source.ts'

export const vexxhost = defineSources('VEXXHOST', {
  'keycloak-atmosphere-issue-763': {
    title: 'keycloak helm chart deployment is timed out (issue 763)',
    url: 'https://github.com/vexxhost/atmosphere/issues/763',
    checked: '2026-11-28',
  },
})
