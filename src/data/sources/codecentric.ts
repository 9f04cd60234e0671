import { defineSources } from '#facts/source.ts'

export const codecentric = defineSources('codecentric', {
  'codecentric-issue-364': {
    title: 'Keycloak cluster with 3 members creates 3 single instance clusters (issue 364)',
    url: 'https://github.com/codecentric/helm-charts/issues/364',
    checked: '2026-11-28',
  },
  'codecentric-issue-786': {
    title: 'Keycloak 25 behind an Ingress: mixed content (issue 786)',
    url: 'https://github.com/codecentric/helm-charts/issues/786',
    checked: '2026-11-28',
  },
  'codecentric-issue-743': {
    title: 'Keycloak stays in Init after the installation (issue 743)',
    url: 'https://github.com/codecentric/helm-charts/issues/743',
    checked: '2026-11-28',
  },
})
