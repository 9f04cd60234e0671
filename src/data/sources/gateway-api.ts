import { defineSources } from '#facts/source.ts'

export const gatewayApi = defineSources('Gateway API', {
  'gateway-api-migrating-from-ingress-nginx': {
    title: 'A Welcome Guide for Ingress-NGINX Users',
    url: 'https://gateway-api.sigs.k8s.io/guides/getting-started/migrating-from-ingress-nginx/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'gateway-api-reference-grant': {
    title: 'ReferenceGrant',
    url: 'https://gateway-api.sigs.k8s.io/api-types/referencegrant/',
    checked: '2026-11-27',
  },
  'gateway-api-gateway-types': {
    title: 'apis/v1/gateway_types.go',
    url: 'https://github.com/kubernetes-sigs/gateway-api/blob/main/apis/v1/gateway_types.go',
    checked: '2026-11-28',
  },
  'gateway-api-safe-upgrades': {
    title: 'The ValidatingAdmissionPolicy for safe upgrades',
    url: 'https://github.com/kubernetes-sigs/gateway-api/blob/main/config/crd/standard/gateway.networking.k8s.io_vap_safeupgrades.yaml',
    checked: '2026-11-29',
  },
  'gateway-api-getting-started': {
    title: 'Getting started: install the CRDs, upgrade notes',
    url: 'https://gateway-api.sigs.k8s.io/guides/getting-started/introduction/',
    checked: '2026-11-28',
  },
})
