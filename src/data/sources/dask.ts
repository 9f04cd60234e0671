import { defineSources } from '#facts/source.ts'

export const dask = defineSources('Dask', {
  'dask-kubernetes-issue-176': {
    title: 'Workers timing out, unable to connect to the scheduler (dask-kubernetes issue 176)',
    url: 'https://github.com/dask/dask-kubernetes/issues/176',
    checked: '2026-11-28',
  },
  'dask-operator-controller': {
    title: 'controller.py of the Dask operator',
    url: 'https://github.com/dask/dask-kubernetes/blob/main/dask_kubernetes/operator/controller/controller.py',
    checked: '2026-11-29',
  },
  'dask-comm-core': {
    title: 'distributed/comm/core.py',
    url: 'https://github.com/dask/distributed/blob/main/distributed/comm/core.py',
    checked: '2026-11-29',
  },
  'dask-killed': {
    title: 'Why did my worker die?',
    url: 'https://distributed.dask.org/en/stable/killed.html',
    checked: '2026-11-29',
  },
  'dask-scheduler': {
    title: 'distributed/scheduler.py',
    url: 'https://github.com/dask/distributed/blob/main/distributed/scheduler.py',
    checked: '2026-11-29',
  },
  'dask-worker-memory': {
    title: 'distributed/worker_memory.py',
    url: 'https://github.com/dask/distributed/blob/main/distributed/worker_memory.py',
    checked: '2026-11-29',
  },
  'dask-versions': {
    title: 'distributed/versions.py',
    url: 'https://github.com/dask/distributed/blob/main/distributed/versions.py',
    checked: '2026-11-29',
  },
})
