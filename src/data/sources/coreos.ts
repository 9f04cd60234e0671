import { defineSources } from '#facts/source.ts'

export const coreos = defineSources('coreos', {
  'go-oidc-verify': {
    title: 'oidc/verify.go',
    url: 'https://github.com/coreos/go-oidc/blob/v3/oidc/verify.go',
    checked: '2026-11-29',
  },
})
