import { defineSources } from '#facts/source.ts'

export const metricsServer = defineSources('metrics-server', {
  'metrics-server-readme': {
    title: 'Kubernetes Metrics Server',
    url: 'https://github.com/kubernetes-sigs/metrics-server/blob/master/README.md',
    checked: '2026-11-29',
  },
  'metrics-server-scraper': {
    title: 'pkg/scraper/scraper.go',
    url: 'https://github.com/kubernetes-sigs/metrics-server/blob/master/pkg/scraper/scraper.go',
    checked: '2026-11-29',
  },
  'metrics-server-server': {
    title: 'pkg/server/server.go',
    url: 'https://github.com/kubernetes-sigs/metrics-server/blob/master/pkg/server/server.go',
    checked: '2026-11-29',
  },
  'metrics-server-known-issues': {
    title: 'Known issues',
    url: 'https://github.com/kubernetes-sigs/metrics-server/blob/master/KNOWN_ISSUES.md',
    checked: '2026-11-29',
  },
  'metrics-server-faq': {
    title: 'Frequently asked questions',
    url: 'https://github.com/kubernetes-sigs/metrics-server/blob/master/FAQ.md',
    checked: '2026-11-29',
  },
  'metrics-server-rbac': {
    title: 'Metrics Server: manifests/base/rbac.yaml',
    url: 'https://github.com/kubernetes-sigs/metrics-server/blob/master/manifests/base/rbac.yaml',
    checked: '2026-11-29',
  },
})
