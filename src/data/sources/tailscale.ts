import { defineSources } from '#facts/source.ts'

export const tailscale = defineSources('Tailscale', {
  'tailscale-derp': {
    title: 'DERP servers',
    url: 'https://tailscale.com/docs/reference/derp-servers',
    checked: '2026-11-28',
    asOf: '2026-01-21',
  },
  'tailscale-operator-troubleshooting': {
    title: 'Troubleshooting the Kubernetes operator',
    url: 'https://tailscale.com/kb/1446/kubernetes-operator-troubleshooting',
    checked: '2026-11-28',
  },
  'tailscale-proxyclass': {
    title: 'StaticEndpoints of a ProxyClass',
    url: 'https://github.com/tailscale/tailscale/blob/main/k8s-operator/apis/v1alpha1/types_proxyclass.go',
    checked: '2026-11-29',
  },
  'tailscale-operator-values': {
    title: 'values.yaml of the chart of the Tailscale operator',
    url: 'https://github.com/tailscale/tailscale/blob/main/cmd/k8s-operator/deploy/chart/values.yaml',
    checked: '2026-11-29',
  },
  'tailscale-operator-ingress': {
    title: 'cmd/k8s-operator/ingress.go',
    url: 'https://github.com/tailscale/tailscale/blob/main/cmd/k8s-operator/ingress.go',
    checked: '2026-11-29',
  },
  'tailscale-issue-3822': {
    title: 'EKS forcibly makes pod-node NAT mappings endpoint-dependent',
    url: 'https://github.com/tailscale/tailscale/issues/3822',
    checked: '2026-11-28',
    asOf: '2024-10-30',
  },
  'tailscale-local': {
    title: 'ipn/ipnlocal/local.go',
    url: 'https://github.com/tailscale/tailscale/blob/main/ipn/ipnlocal/local.go',
    checked: '2026-11-29',
  },
})
