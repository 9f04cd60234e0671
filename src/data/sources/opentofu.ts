import { defineSources } from '#facts/source.ts'

export const opentofu = defineSources('OpenTofu', {
  'opentofu-encryption': {
    title: 'State and plan encryption',
    url: 'https://opentofu.org/docs/language/state/encryption/',
    checked: '2026-11-29',
  },
  'opentofu-encryption-base': {
    title: 'internal/encryption/base.go',
    url: 'https://github.com/opentofu/opentofu/blob/main/internal/encryption/base.go',
    checked: '2026-11-29',
  },
})
