import { defineSources } from '#facts/source.ts'

export const contour = defineSources('Contour', {
  'contour-httpproxy': {
    title: 'internal/dag/httpproxy_processor.go',
    url: 'https://github.com/projectcontour/contour/blob/main/internal/dag/httpproxy_processor.go',
    checked: '2026-11-29',
  },
  'contour-delegation': {
    title: 'TLS Certificate Delegation',
    url: 'https://projectcontour.io/docs/main/config/tls-delegation/',
    checked: '2026-11-29',
  },
  'contour-fundamentals': {
    title: 'HTTPProxy Fundamentals',
    url: 'https://projectcontour.io/docs/main/config/fundamentals/',
    checked: '2026-11-29',
  },
  'contour-tls': {
    title: 'TLS Termination',
    url: 'https://projectcontour.io/docs/main/config/tls-termination/',
    checked: '2026-11-29',
  },
  'contour-annotations': {
    title: 'Annotations Reference',
    url: 'https://projectcontour.io/docs/main/config/annotations/',
    checked: '2026-11-29',
  },
  'contour-configuration': {
    title: 'Contour Configuration Reference',
    url: 'https://projectcontour.io/docs/main/configuration/',
    checked: '2026-11-29',
  },
})
