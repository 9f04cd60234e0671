import { defineSources } from '#facts/source.ts'

export const kubernetesDns = defineSources('Kubernetes DNS', {
  'kubernetes-dns-node-cache-main': {
    title: 'cmd/node-cache/main.go',
    url: 'https://github.com/kubernetes/dns/blob/master/cmd/node-cache/main.go',
    checked: '2026-11-29',
  },
  'kubernetes-dns-node-cache-app': {
    title: 'cmd/node-cache/app/cache_app.go',
    url: 'https://github.com/kubernetes/dns/blob/master/cmd/node-cache/app/cache_app.go',
    checked: '2026-11-29',
  },
  'kubernetes-dns-issue-648': {
    title: 'node-local-dns-cache DNS i/o timeout errors at startup',
    url: 'https://github.com/kubernetes/dns/issues/648',
    checked: '2026-11-28',
  },
  'kubernetes-dns-node-cache-configmap': {
    title: 'cmd/node-cache/app/configmap.go',
    url: 'https://github.com/kubernetes/dns/blob/master/cmd/node-cache/app/configmap.go',
    checked: '2026-11-29',
  },
})
