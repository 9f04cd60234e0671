import { defineSources } from '#facts/source.ts'

export const cowboysysop = defineSources('cowboysysop charts', {
  'cowboysysop-charts-issue-402': {
    title: 'vertical-pod-autoscaler: the webhook times out on EKS (issue 402)',
    url: 'https://github.com/cowboysysop/charts/issues/402',
    checked: '2026-11-28',
  },
})
