import { defineSources } from '#facts/source.ts'

export const volcano = defineSources('Volcano', {
  'volcano-gang': {
    title: 'gang.go: tasks in gang unschedulable',
    url: 'https://github.com/volcano-sh/volcano/blob/master/pkg/scheduler/plugins/gang/gang.go',
    checked: '2026-11-29',
  },
  'volcano-job-info': {
    title: 'job_info.go: the reason in the message',
    url: 'https://github.com/volcano-sh/volcano/blob/master/pkg/scheduler/api/job_info.go',
    checked: '2026-11-29',
  },
  'volcano-proportion': {
    title: 'proportion.go: queue resource quota insufficient',
    url: 'https://github.com/volcano-sh/volcano/blob/master/pkg/scheduler/plugins/proportion/proportion.go',
    checked: '2026-11-29',
  },
  'volcano-issue-3976': {
    title: 'Pod reason Schedulable while pending, and autoscalers (issue 3976)',
    url: 'https://github.com/volcano-sh/volcano/issues/3976',
    checked: '2026-11-29',
  },
})
