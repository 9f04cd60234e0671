import { defineSources } from '#facts/source.ts'

export const skyscrapers = defineSources('Skyscrapers', {
  'skyscrapers-karpenter': {
    title: 'Karpenter',
    url: 'https://github.com/skyscrapers/documentation/blob/master/kubernetes/karpenter.md',
    checked: '2026-11-27',
  },
})
