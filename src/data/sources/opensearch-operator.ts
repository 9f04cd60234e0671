import { defineSources } from '#facts/source.ts'

export const opensearchOperator = defineSources('OpenSearch Kubernetes Operator', {
  'opensearch-operator-issue-474': {
    title: 'Document usage of setVMMaxMapCount (issue 474)',
    url: 'https://github.com/opensearch-project/opensearch-k8s-operator/issues/474',
    checked: '2026-11-28',
  },
})
