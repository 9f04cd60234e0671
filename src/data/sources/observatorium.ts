import { defineSources } from '#facts/source.ts'

export const observatorium = defineSources('Observatorium', {
  'observatorium-issue-410': {
    title: 'mkdir /data/loki: permission denied (issue 410)',
    url: 'https://github.com/observatorium/observatorium/issues/410',
    checked: '2026-11-28',
  },
})
