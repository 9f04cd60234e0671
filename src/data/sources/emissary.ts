import { defineSources } from '#facts/source.ts'

export const emissary = defineSources('Emissary-ingress', {
  'emissary-issue-4496': {
    title: 'CORS Error: Redirect is not allowed for a preflight request',
    url: 'https://github.com/emissary-ingress/emissary/issues/4496',
    checked: '2026-11-28',
  },
})
