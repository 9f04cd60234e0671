import { defineSources } from '#facts/source.ts'

export const kubeshop = defineSources('Kubeshop', {
  'kubeshop-helm-charts-issue-352': {
    title: 'Helm chart not compatible with kustomize (issue 352)',
    url: 'https://github.com/kubeshop/helm-charts/issues/352',
    checked: '2026-11-28',
  },
})
