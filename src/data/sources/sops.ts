import { defineSources } from '#facts/source.ts'

export const sops = defineSources('SOPS', {
  'sops-user-errors': {
    title: 'usererrors.go',
    url: 'https://github.com/getsops/sops/blob/main/usererrors.go',
    checked: '2026-11-28',
  },
})
