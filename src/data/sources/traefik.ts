import { defineSources } from '#facts/source.ts'

export const traefik = defineSources('Traefik', {
  'traefik-nginx-to-traefik': {
    title: 'Migrate from Ingress NGINX Controller to Traefik',
    url: 'https://doc.traefik.io/traefik/migrate/nginx-to-traefik/',
    checked: '2026-11-27',
  },
  'traefik-api-dashboard': {
    title: 'API and dashboard',
    url: 'https://doc.traefik.io/traefik/reference/install-configuration/api-dashboard/',
    checked: '2026-11-29',
  },
  'traefik-faq': {
    title: 'Frequently Asked Questions: status codes that Traefik sends itself',
    url: 'https://doc.traefik.io/traefik/getting-started/faq/',
    checked: '2026-11-29',
  },
  'traefik-strip-prefix': {
    title: 'StripPrefix',
    url: 'https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/stripprefix/',
    checked: '2026-11-29',
  },
  'traefik-entrypoints': {
    title: 'EntryPoints',
    url: 'https://doc.traefik.io/traefik/reference/install-configuration/entrypoints/',
    checked: '2026-11-29',
  },
  'traefik-kubernetes-crd': {
    title: 'Kubernetes CRD provider',
    url: 'https://doc.traefik.io/traefik/reference/install-configuration/providers/kubernetes/kubernetes-crd/',
    checked: '2026-11-28',
  },
  'traefik-crd-http': {
    title: 'pkg/provider/kubernetes/crd/kubernetes_http.go',
    url: 'https://github.com/traefik/traefik/blob/master/pkg/provider/kubernetes/crd/kubernetes_http.go',
    checked: '2026-11-29',
  },
  'traefik-middlewares': {
    title: 'pkg/server/middleware/middlewares.go',
    url: 'https://github.com/traefik/traefik/blob/master/pkg/server/middleware/middlewares.go',
    checked: '2026-11-29',
  },
  'traefik-chart': {
    title: 'Traefik Helm chart',
    url: 'https://github.com/traefik/traefik-helm-chart/blob/master/README.md',
    checked: '2026-11-29',
  },
  'traefik-chart-issue-251': {
    title: 'Unable to expose the dashboard on EKS with ELB and NLB',
    url: 'https://github.com/traefik/traefik-helm-chart/issues/251',
    checked: '2026-11-28',
  },
  'traefik-acme': {
    title: 'ACME',
    url: 'https://doc.traefik.io/traefik/reference/install-configuration/tls/certificate-resolvers/acme/',
    checked: '2026-11-29',
  },
  'traefik-proxy-errors': {
    title: 'pkg/proxy/httputil/proxy.go',
    url: 'https://github.com/traefik/traefik/blob/master/pkg/proxy/httputil/proxy.go',
    checked: '2026-11-29',
  },
  'traefik-servers-transport': {
    title: 'Kubernetes ServersTransport',
    url: 'https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/',
    checked: '2026-11-29',
  },
  'traefik-ip-allow-list': {
    title: 'IPAllowList',
    url: 'https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/ipallowlist/',
    checked: '2026-11-29',
  },
  'traefik-issue-9345': {
    title: "'Gateway timeout' Kubernetes",
    url: 'https://github.com/traefik/traefik/issues/9345',
    checked: '2026-11-28',
  },
  'traefik-v2-to-v3': {
    title: 'Traefik v2 to v3: details of the migration',
    url: 'https://doc.traefik.io/traefik/migrate/v2-to-v3-details/',
    checked: '2026-11-29',
  },
  'traefik-generate': {
    title: 'pkg/tls/generate/generate.go',
    url: 'https://github.com/traefik/traefik/blob/master/pkg/tls/generate/generate.go',
    checked: '2026-11-28',
  },
  'traefik-tls-stores': {
    title: 'Kubernetes TLSStore',
    url: 'https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsstore/',
    checked: '2026-11-29',
  },
  'traefik-chart-issue-482': {
    title: 'Helm upgrade to 2.5.0: MiddlewareTCP is missing',
    url: 'https://github.com/traefik/traefik-helm-chart/issues/482',
    checked: '2026-11-28',
  },
  'traefik-chart-issue-835': {
    title: 'ClusterRole with a wrong API group',
    url: 'https://github.com/traefik/traefik-helm-chart/issues/835',
    checked: '2026-11-29',
  },
  'traefik-chart-issue-396': {
    title: 'ACME resolver does not work with persistence',
    url: 'https://github.com/traefik/traefik-helm-chart/issues/396',
    checked: '2026-11-28',
  },
  'traefik-chart-issue-1614': {
    title: 'Schema enforcement blocks an upgrade to chart 38',
    url: 'https://github.com/traefik/traefik-helm-chart/issues/1614',
    checked: '2026-11-28',
  },
  'traefik-chart-pull-1301': {
    title: 'Move redirectTo to redirections (pull request 1301)',
    url: 'https://github.com/traefik/traefik-helm-chart/pull/1301',
    checked: '2026-11-28',
  },
  'traefik-chart-changelog': {
    title: 'Changelog of the Traefik chart',
    url: 'https://github.com/traefik/traefik-helm-chart/blob/master/traefik/Changelog.md',
    checked: '2026-11-29',
  },
  'traefik-gateway-provider': {
    title: 'Kubernetes Gateway API provider',
    url: 'https://doc.traefik.io/traefik/reference/install-configuration/providers/kubernetes/kubernetes-gateway/',
    checked: '2026-11-29',
  },
  'traefik-crd-docs': {
    title: 'Kubernetes CRD provider: allowEmptyServices',
    url: 'https://doc.traefik.io/traefik/reference/install-configuration/providers/kubernetes/kubernetes-crd/',
    checked: '2026-11-29',
  },
  'traefik-wrr': {
    title: 'pkg/server/service/loadbalancer/wrr/wrr.go',
    url: 'https://github.com/traefik/traefik/blob/master/pkg/server/service/loadbalancer/wrr/wrr.go',
    checked: '2026-11-29',
  },
  'traefik-ingress': {
    title: 'pkg/provider/kubernetes/ingress/kubernetes.go',
    url: 'https://github.com/traefik/traefik/blob/master/pkg/provider/kubernetes/ingress/kubernetes.go',
    checked: '2026-11-29',
  },
  'traefik-issue-6821': {
    title: 'IngressRoute: subset not found',
    url: 'https://github.com/traefik/traefik/issues/6821',
    checked: '2026-11-28',
  },
  'traefik-runtime-http': {
    title: 'pkg/config/runtime/runtime_http.go',
    url: 'https://github.com/traefik/traefik/blob/master/pkg/config/runtime/runtime_http.go',
    checked: '2026-11-29',
  },
  'traefik-local-store': {
    title: 'pkg/provider/acme/local_store_unix.go',
    url: 'https://github.com/traefik/traefik/blob/master/pkg/provider/acme/local_store_unix.go',
    checked: '2026-11-29',
  },
  'traefik-main': {
    title: 'cmd/traefik/traefik.go',
    url: 'https://github.com/traefik/traefik/blob/master/cmd/traefik/traefik.go',
    checked: '2026-11-29',
  },
  'traefik-issue-7414': {
    title: 'The router uses a non-existent resolver',
    url: 'https://github.com/traefik/traefik/issues/7414',
    checked: '2026-11-28',
  },
  'traefik-mux': {
    title: 'pkg/muxer/http/mux.go',
    url: 'https://github.com/traefik/traefik/blob/master/pkg/muxer/http/mux.go',
    checked: '2026-11-29',
  },
  'traefik-chart-values': {
    title: 'Values of the Traefik chart',
    url: 'https://github.com/traefik/traefik-helm-chart/blob/master/traefik/values.yaml',
    checked: '2026-11-29',
  },
})
