import { defineSources } from '#facts/source.ts'

export const doit = defineSources('DoiT', {
  'kubent-rules': {
    title: 'Rules of kube-no-trouble',
    url: 'https://github.com/doitintl/kube-no-trouble/tree/master/pkg/rules/rego',
    checked: '2026-11-29',
    asOf: '2025-01',
  },
  'kubent-issue-584': {
    title: 'kube-no-trouble issue 584: the scan itself uses deprecated APIs',
    url: 'https://github.com/doitintl/kube-no-trouble/issues/584',
    checked: '2026-11-27',
  },
})
