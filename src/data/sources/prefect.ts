import { defineSources } from '#facts/source.ts'

export const prefect = defineSources('Prefect', {
  'prefect-workers-base': {
    title: 'workers/base.py',
    url: 'https://github.com/PrefectHQ/prefect/blob/main/src/prefect/workers/base.py',
    checked: '2026-11-29',
  },
  'prefect-kubernetes-guide': {
    title: 'How to run flows on Kubernetes: work pool settings',
    url: 'https://github.com/PrefectHQ/prefect/blob/main/docs/v3/how-to-guides/deployment_infra/kubernetes.mdx',
    checked: '2026-11-29',
  },
  'prefect-issue-12071': {
    title: 'Handle failed kubernetes scheduling events more gracefully (issue 12071)',
    url: 'https://github.com/PrefectHQ/prefect/issues/12071',
    checked: '2026-11-28',
  },
  'prefect-issue-16429': {
    title: 'Unexpected completion of flow runs previously marked as crashed (issue 16429)',
    url: 'https://github.com/PrefectHQ/prefect/issues/16429',
    checked: '2026-11-28',
  },
  'prefect-kubernetes-worker': {
    title: 'prefect-kubernetes: worker.py',
    url: 'https://github.com/PrefectHQ/prefect/blob/main/src/integrations/prefect-kubernetes/prefect_kubernetes/worker.py',
    checked: '2026-11-29',
  },
  'prefect-issue-15833': {
    title: 'Errors of the Pod in the log of the run (issue 15833)',
    url: 'https://github.com/PrefectHQ/prefect/issues/15833',
    checked: '2026-11-28',
  },
  'prefect-kubernetes-observer': {
    title: 'prefect-kubernetes: observer.py',
    url: 'https://github.com/PrefectHQ/prefect/blob/main/src/integrations/prefect-kubernetes/prefect_kubernetes/observer.py',
    checked: '2026-11-29',
  },
})
