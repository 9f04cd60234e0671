import { defineSources } from '#facts/source.ts'

export const timescale = defineSources('Timescale', {
  'timescale-helm-charts-issue-617': {
    title: 'Issue 617: the message as reported',
    url: 'https://github.com/timescale/helm-charts/issues/617',
    checked: '2026-11-28',
  },
})
