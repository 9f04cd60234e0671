import { defineSources } from '#facts/source.ts'

export const ingressNginx = defineSources('Ingress NGINX', {
  'ingress-nginx-issue-9643': {
    title: 'EKS Nginx Proxy Protocol Broken Header',
    url: 'https://github.com/kubernetes/ingress-nginx/issues/9643',
    checked: '2026-11-27',
    asOf: '2023-02-20',
  },
})
