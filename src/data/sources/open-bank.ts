import { defineSources } from '#facts/source.ts'

export const openBank = defineSources('open-bank-oss', {
  'open-bank-issue-216': {
    title:
      'EKS managed node group: no auto-repair for a node that boots but never joins the cluster (issue 216)',
    url: 'https://github.com/JiRaska/open-bank-oss/issues/216',
    checked: '2026-11-28',
    asOf: '2026-07-03',
  },
})
