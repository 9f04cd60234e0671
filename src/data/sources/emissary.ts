import { defineSources } from '#facts/source.ts'

export const emissary = defineSources('Emissary-ingress', {
  'emissary-issue-4496': {
    title: 'CORS Error: Redirect is not allowed for a preflight request',
    url: 'https://github.com/emissary-ingress/emissary/issues/4496',
    checked: '2026-11-28',
  },
  'emissary-listener': {
    title: 'The Listener Resource (Ambassador Edge Stack)',
    url: 'https://documentation.gravitee.io/edge-stack/technical-reference/using-custom-resources/the-listener-resource',
    checked: '2026-11-28',
  },
  'emissary-values': {
    title: 'charts/emissary-ingress/values.yaml',
    url: 'https://github.com/emissary-ingress/emissary/blob/master/charts/emissary-ingress/values.yaml',
    checked: '2026-11-29',
  },
  'emissary-conversion': {
    title: 'pkg/api/getambassador.io/v2/handwritten.conversion.go',
    url: 'https://github.com/emissary-ingress/emissary/blob/master/pkg/api/getambassador.io/v2/handwritten.conversion.go',
    checked: '2026-11-29',
  },
  'emissary-host': {
    title: 'irhost.py: which Mappings belong to a Host',
    url: 'https://github.com/emissary-ingress/emissary/blob/master/python/ambassador/src/ambassador/ir/irhost.py',
    checked: '2026-11-29',
  },
  'emissary-mapping-group': {
    title: 'irhttpmappinggroup.py: the default of rewrite',
    url: 'https://github.com/emissary-ingress/emissary/blob/master/python/ambassador/src/ambassador/ir/irhttpmappinggroup.py',
    checked: '2026-11-28',
    asOf: '2026-08-19',
  },
  'emissary-mapping': {
    title: 'pkg/api/getambassador.io/v3alpha1/crd_mapping.go',
    url: 'https://github.com/emissary-ingress/emissary/blob/master/pkg/api/getambassador.io/v3alpha1/crd_mapping.go',
    checked: '2026-11-28',
  },
})
