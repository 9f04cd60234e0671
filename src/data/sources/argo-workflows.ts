import { defineSources } from '#facts/source.ts'

export const argoWorkflows = defineSources('Argo Workflows', {
  'argo-workflows-issue-9781': {
    title: 'ETCD throttling on EKS',
    url: 'https://github.com/argoproj/argo-workflows/issues/9781',
    checked: '2026-11-28',
    asOf: '2022-10-10',
  },
  'argo-workflows-issue-3645': {
    title: 'Exceeded Quota Causes Failed Workflows (issue 3645)',
    url: 'https://github.com/argoproj/argo-workflows/issues/3645',
    checked: '2026-11-28',
  },
})
