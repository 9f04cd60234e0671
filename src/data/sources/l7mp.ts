import { defineSources } from '#facts/source.ts'

export const l7mp = defineSources('l7mp', {
  'stunner-issue-104': {
    title: 'The operator cannot update a Service on EKS (issue 104)',
    url: 'https://github.com/l7mp/stunner/issues/104',
    checked: '2026-11-28',
  },
})
