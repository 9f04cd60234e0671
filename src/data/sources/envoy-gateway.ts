import { defineSources } from '#facts/source.ts'

export const envoyGateway = defineSources('Envoy Gateway', {
  'envoy-gateway-status': {
    title: 'internal/gatewayapi/status/gateway.go',
    url: 'https://github.com/envoyproxy/gateway/blob/main/internal/gatewayapi/status/gateway.go',
    checked: '2026-11-29',
  },
  'envoy-gateway-controller': {
    title: 'internal/provider/kubernetes/controller.go',
    url: 'https://github.com/envoyproxy/gateway/blob/main/internal/provider/kubernetes/controller.go',
    checked: '2026-11-29',
  },
  'envoy-gateway-route': {
    title: 'internal/gatewayapi/route.go',
    url: 'https://github.com/envoyproxy/gateway/blob/main/internal/gatewayapi/route.go',
    checked: '2026-11-29',
  },
  'envoy-gateway-validate': {
    title: 'internal/gatewayapi/validate.go',
    url: 'https://github.com/envoyproxy/gateway/blob/main/internal/gatewayapi/validate.go',
    checked: '2026-11-29',
  },
  'envoy-gateway-api': {
    title: 'API Reference: extension types',
    url: 'https://gateway.envoyproxy.io/latest/api/extension_types/',
    checked: '2026-11-29',
  },
  'envoy-gateway-backend-tls': {
    title: 'Backend TLS: Gateway to Backend',
    url: 'https://gateway.envoyproxy.io/latest/tasks/security/backend-tls/',
    checked: '2026-11-29',
  },
  'envoy-gateway-backend': {
    title: 'Backend Routing',
    url: 'https://gateway.envoyproxy.io/latest/tasks/traffic/backend/',
    checked: '2026-11-29',
  },
  'envoy-gateway-backend-traffic-policy': {
    title: 'internal/gatewayapi/backendtrafficpolicy.go: 500 if a policy cannot be applied',
    url: 'https://github.com/envoyproxy/gateway/blob/main/internal/gatewayapi/backendtrafficpolicy.go',
    checked: '2026-11-29',
  },
  'envoy-gateway-timeouts': {
    title: 'HTTP Timeouts',
    url: 'https://gateway.envoyproxy.io/latest/tasks/traffic/http-timeouts/',
    checked: '2026-11-29',
  },
  'envoy-gateway-issue-3632': {
    title: 'gateway fails to re-create the proxy when the proxy deployment is deleted',
    url: 'https://github.com/envoyproxy/gateway/issues/3632',
    checked: '2026-11-29',
  },
  'envoy-gateway-issue-8953': {
    title: 'Gateway remains stuck in Programmed=False after backing LoadBalancer IP is restored',
    url: 'https://github.com/envoyproxy/gateway/issues/8953',
    checked: '2026-11-29',
  },
  'envoy-gateway-issue-9567': {
    title: 'Gateway stuck at Programmed=False / AddressNotAssigned on v1.8.1',
    url: 'https://github.com/envoyproxy/gateway/issues/9567',
    checked: '2026-11-29',
  },
  'envoy-gateway-issue-8302': {
    title: 'BackendTLSPolicy with self-issued certificates problem',
    url: 'https://github.com/envoyproxy/gateway/issues/8302',
    checked: '2026-11-29',
  },
})
