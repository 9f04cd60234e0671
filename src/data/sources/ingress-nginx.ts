import { defineSources } from '#facts/source.ts'

export const ingressNginx = defineSources('Ingress NGINX', {
  'ingress-nginx-issue-9643': {
    title: 'EKS Nginx Proxy Protocol Broken Header',
    url: 'https://github.com/kubernetes/ingress-nginx/issues/9643',
    checked: '2026-11-27',
    asOf: '2023-02-20',
  },
  'ingress-nginx-issue-13320': {
    title: "AWS NLB with nginx controller service doesn't support proxy-protocol",
    url: 'https://github.com/kubernetes/ingress-nginx/issues/13320',
    checked: '2026-11-28',
    asOf: '2025-05-01',
  },
  'ingress-nginx-faq': {
    title: 'FAQ: retaining the client address',
    url: 'https://kubernetes.github.io/ingress-nginx/faq/',
    checked: '2026-11-28',
  },
  'ingress-nginx-chart': {
    title: 'ingress-nginx: values of the Helm chart',
    url: 'https://github.com/kubernetes/ingress-nginx/blob/main/charts/ingress-nginx/README.md',
    checked: '2026-11-28',
  },
})
