import { defineSources } from '#facts/source.ts'

export const haproxy = defineSources('HAProxy', {
  'haproxy-http': {
    title: 'src/http.c: the error pages of HAProxy',
    url: 'https://github.com/haproxy/haproxy/blob/master/src/http.c',
    checked: '2026-11-29',
  },
  'haproxy-ingress-class': {
    title: 'HAProxy Kubernetes Ingress Controller: IngressClass',
    url: 'https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/ingressclass.md',
    checked: '2026-11-29',
  },
})
