import { defineSources } from '#facts/source.ts'

export const sigstore = defineSources('Sigstore', {
  'cosign-sign': {
    title: 'cosign sign',
    url: 'https://github.com/sigstore/cosign/blob/main/doc/cosign_sign.md',
    checked: '2026-11-27',
  },
  'cosign-changelog': {
    title: 'CHANGELOG.md: changes in cosign 3.0.0',
    url: 'https://github.com/sigstore/cosign/blob/main/CHANGELOG.md',
    checked: '2026-11-29',
  },
  'cosign-cli-verify': {
    title: 'cmd/cosign/cli/verify/verify.go: which format cosign verify reads',
    url: 'https://github.com/sigstore/cosign/blob/main/cmd/cosign/cli/verify/verify.go',
    checked: '2026-11-29',
  },
  'cosign-copy': {
    title: 'cmd/cosign/cli/copy.go',
    url: 'https://github.com/sigstore/cosign/blob/main/cmd/cosign/cli/copy.go',
    checked: '2026-11-29',
  },
  'cosign-verify': {
    title: 'pkg/cosign/verify.go',
    url: 'https://github.com/sigstore/cosign/blob/main/pkg/cosign/verify.go',
    checked: '2026-11-29',
  },
})
