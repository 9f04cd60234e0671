import { defineSources } from '#facts/source.ts'

export const k8ssandra = defineSources('K8ssandra', {
  'k8ssandra-issue-1200': {
    title: 'Readiness probe failed with status code 500 (issue 1200)',
    url: 'https://github.com/k8ssandra/k8ssandra/issues/1200',
    checked: '2026-11-28',
  },
  'cass-operator-podtemplate': {
    title: 'cass-operator: construct_podtemplatespec.go',
    url: 'https://github.com/k8ssandra/cass-operator/blob/master/pkg/reconciliation/construct_podtemplatespec.go',
    checked: '2026-11-29',
  },
})
