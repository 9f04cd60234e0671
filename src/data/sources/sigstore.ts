import { defineSources } from '#facts/source.ts'

export const sigstore = defineSources('Sigstore', {
  'cosign-sign': {
    title: 'cosign sign',
    url: 'https://github.com/sigstore/cosign/blob/main/doc/cosign_sign.md',
    checked: '2026-11-27',
  },
})
