import { defineSources } from '#facts/source.ts'

export const spareCores = defineSources('Spare Cores', {
  'spare-cores-auto-mode': {
    title: 'sc-karpenter-nodepool: overview of version 1',
    url: 'https://github.com/SpareCores/sc-karpenter-nodepool/blob/main/docs/plans/v1/wip/00-overview.md',
    checked: '2026-11-29',
  },
})
