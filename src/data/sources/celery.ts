import { defineSources } from '#facts/source.ts'

export const celery = defineSources('Celery', {
  'billiard-pool': {
    title: 'billiard: pool.py',
    url: 'https://github.com/celery/billiard/blob/main/billiard/pool.py',
    checked: '2026-11-29',
  },
  'celery-issue-9781': {
    title: 'ForkPoolWorker exited with signal 9 (issue 9781)',
    url: 'https://github.com/celery/celery/issues/9781',
    checked: '2026-11-28',
  },
  'celery-worker-options': {
    title: 'celery/bin/worker.py: options of the worker',
    url: 'https://github.com/celery/celery/blob/main/celery/bin/worker.py',
    checked: '2026-11-28',
  },
  'celery-user-guide-tasks': {
    title: 'Tasks: late acknowledgment and lost workers',
    url: 'https://github.com/celery/celery/blob/main/docs/userguide/tasks.rst',
    checked: '2026-11-29',
  },
  'celery-issue-4079': {
    title: 'Liveness and readiness probes for beat and workers (issue 4079)',
    url: 'https://github.com/celery/celery/issues/4079',
    checked: '2026-11-28',
  },
  'celery-brokers': {
    title: 'Backends and brokers',
    url: 'https://github.com/celery/celery/blob/main/docs/getting-started/backends-and-brokers/index.rst',
    checked: '2026-11-29',
  },
  'celery-signals': {
    title: 'Signals',
    url: 'https://github.com/celery/celery/blob/main/docs/userguide/signals.rst',
    checked: '2026-11-28',
  },
})
