import { defineSources } from '#facts/source.ts'

export const testkube = defineSources('Testkube', {
  'testkube-issue-2013': {
    title:
      'Timeout error when using testkube client on EKS with public K8s API endpoint and private worker nodes',
    url: 'https://github.com/kubeshop/testkube/issues/2013',
    checked: '2026-11-28',
    asOf: '2022-08-08',
  },
})
