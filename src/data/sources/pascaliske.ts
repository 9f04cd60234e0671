import { defineSources } from '#facts/source.ts'

export const pascaliske = defineSources('Pascal Iske', {
  'pascaliske-issue-782': {
    title: 'Keycloak: readiness probe failed (issue 782)',
    url: 'https://github.com/pascaliske/helm-charts/issues/782',
    checked: '2026-11-28',
  },
})
