import { defineSources } from '#facts/source.ts'

export const kind = defineSources('kind', {
  'kind-known-issues': {
    title: 'Known issues',
    url: 'https://kind.sigs.k8s.io/docs/user/known-issues/',
    checked: '2026-11-28',
  },
})
