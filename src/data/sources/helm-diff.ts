import { defineSources } from '#facts/source.ts'

export const helmDiff = defineSources('Helm Diff', {
  'helm-diff-upgrade': {
    title: 'cmd/release.go of helm-diff',
    url: 'https://github.com/databus23/helm-diff/blob/master/cmd/release.go',
    checked: '2026-11-28',
  },
})
