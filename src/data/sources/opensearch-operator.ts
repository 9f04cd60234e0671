import { defineSources } from '#facts/source.ts'

export const opensearchOperator = defineSources('OpenSearch Kubernetes Operator', {
  'opensearch-operator-issue-439': {
    title: 'Installation of OpenSearch 2.5 with the operator fails (issue 439)',
    url: 'https://github.com/opensearch-project/opensearch-k8s-operator/issues/439',
    checked: '2026-11-28',
  },
  'opensearch-operator-guide': {
    title: 'OpenSearch operator: user guide',
    url: 'https://github.com/opensearch-project/opensearch-k8s-operator/blob/main/docs/userguide/main.md',
    checked: '2026-11-29',
  },
  'opensearch-operator-issue-1486': {
    title:
      'Cluster never forms: the bootstrap Pod is never created or deleted at once (issue 1486)',
    url: 'https://github.com/opensearch-project/opensearch-k8s-operator/issues/1486',
    checked: '2026-11-29',
  },
  'opensearch-operator-securityconfig': {
    title: 'securityconfig.go: the Job',
    url: 'https://github.com/opensearch-project/opensearch-k8s-operator/blob/main/opensearch-operator/pkg/reconcilers/securityconfig.go',
    checked: '2026-11-29',
  },
})
