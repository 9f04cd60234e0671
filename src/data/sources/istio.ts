import { defineSources } from '#facts/source.ts'

export const istio = defineSources('Istio', {
  'istio-issue-36955': {
    title: '\'failed calling webhook "namespace.sidecar-injector.istio.io"\' on EKS',
    url: 'https://github.com/istio/istio/issues/36955',
    checked: '2026-11-27',
  },
})
