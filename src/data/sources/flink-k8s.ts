import { defineSources } from '#facts/source.ts'

export const flinkK8s = defineSources('flink-k8s', {
  'flink-k8s-issue-1': {
    title: 'NoResourceAvailableException (issue 1)',
    url: 'https://github.com/Aleksandr-Filichkin/flink-k8s/issues/1',
    checked: '2026-11-28',
  },
})
