import { defineSources } from '#facts/source.ts'

export const envoy = defineSources('Envoy', {
  'envoy-router': {
    title: 'source/common/router/router.cc',
    url: 'https://github.com/envoyproxy/envoy/blob/main/source/common/router/router.cc',
    checked: '2026-11-28',
  },
  'envoy-ssl-socket': {
    title: 'source/common/tls/ssl_socket.cc',
    url: 'https://github.com/envoyproxy/envoy/blob/main/source/common/tls/ssl_socket.cc',
    checked: '2026-11-28',
  },
})
