import { defineSources } from '#facts/source.ts'

export const kubernetesMixin = defineSources('kubernetes-mixin', {
  'kubernetes-mixin-readme': {
    title: 'README.md of kubernetes-mixin',
    url: 'https://github.com/kubernetes-monitoring/kubernetes-mixin/blob/master/README.md',
    checked: '2026-11-29',
  },
})
