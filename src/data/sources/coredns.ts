import { defineSources } from '#facts/source.ts'

export const coredns = defineSources('coredns', {
  'coredns-kubernetes': {
    title: 'plugin/kubernetes/kubernetes.go',
    url: 'https://github.com/coredns/coredns/blob/master/plugin/kubernetes/kubernetes.go',
    checked: '2026-11-29',
  },
  'coredns-forward': {
    title: 'forward',
    url: 'https://github.com/coredns/coredns/blob/master/plugin/forward/README.md',
    checked: '2026-11-29',
  },
  'coredns-loop': {
    title: 'loop',
    url: 'https://github.com/coredns/coredns/blob/master/plugin/loop/README.md',
    checked: '2026-11-29',
  },
  'coredns-issue-5495': {
    title: 'Upgrading to coredns 1.8.4 broke Kubernetes cluster',
    url: 'https://github.com/coredns/coredns/issues/5495',
    checked: '2026-11-27',
  },
  'coredns-errors': {
    title: 'plugin/errors/errors.go',
    url: 'https://github.com/coredns/coredns/blob/master/plugin/errors/errors.go',
    checked: '2026-11-27',
  },
  'coredns-forward-2': {
    title: 'plugin/forward/forward.go',
    url: 'https://github.com/coredns/coredns/blob/master/plugin/forward/forward.go',
    checked: '2026-11-29',
  },
  'coredns-setup': {
    title: 'plugin/forward/setup.go',
    url: 'https://github.com/coredns/coredns/blob/master/plugin/forward/setup.go',
    checked: '2026-11-27',
  },
  'coredns-loop-2': {
    title: 'plugin/loop/loop.go',
    url: 'https://github.com/coredns/coredns/blob/master/plugin/loop/loop.go',
    checked: '2026-11-29',
  },
  'coredns-ready': {
    title: 'plugin/ready/ready.go',
    url: 'https://github.com/coredns/coredns/blob/master/plugin/ready/ready.go',
    checked: '2026-11-29',
  },
  'coredns-overloaded': {
    title: 'plugin/health/overloaded.go',
    url: 'https://github.com/coredns/coredns/blob/master/plugin/health/overloaded.go',
    checked: '2026-11-29',
  },
  'coredns-ready-1-11': {
    title: 'plugin/ready/ready.go in CoreDNS 1.11',
    url: 'https://github.com/coredns/coredns/blob/v1.11.4/plugin/ready/ready.go',
    checked: '2026-11-28',
  },
  'coredns-cache': {
    title: 'cache plugin',
    url: 'https://github.com/coredns/coredns/blob/master/plugin/cache/README.md',
    checked: '2026-11-29',
  },
  'coredns-issue-6658': {
    title: 'DNS lookups of a headless Service fail at scale',
    url: 'https://github.com/coredns/coredns/issues/6658',
    checked: '2026-11-29',
  },
  'coredns-issue-4248': {
    title: 'Names of a forwarded zone resolve only sometimes',
    url: 'https://github.com/coredns/coredns/issues/4248',
    checked: '2026-11-28',
  },
  'coredns-issue-3219': {
    title: 'Readiness probe fails: connection refused on port 8181',
    url: 'https://github.com/coredns/coredns/issues/3219',
    checked: '2026-11-28',
  },
  'coredns-parse-host': {
    title: 'plugin/pkg/parse/host.go',
    url: 'https://github.com/coredns/coredns/blob/master/plugin/pkg/parse/host.go',
    checked: '2026-11-29',
  },
  'coredns-issue-7559': {
    title: 'i/o timeout, when trying to communicate with the Kubernetes API server',
    url: 'https://github.com/coredns/coredns/issues/7559',
    checked: '2026-11-28',
  },
  'coredns-register': {
    title: 'core/dnsserver/register.go',
    url: 'https://github.com/coredns/coredns/blob/master/core/dnsserver/register.go',
    checked: '2026-11-29',
  },
  'coredns-reload-code': {
    title: 'plugin/reload/reload.go',
    url: 'https://github.com/coredns/coredns/blob/master/plugin/reload/reload.go',
    checked: '2026-11-29',
  },
  'coredns-hosts-setup': {
    title: 'plugin/hosts/setup.go',
    url: 'https://github.com/coredns/coredns/blob/master/plugin/hosts/setup.go',
    checked: '2026-11-29',
  },
  'coredns-caddy-parse': {
    title: 'caddyfile/parse.go: how CoreDNS reads the Corefile',
    url: 'https://github.com/coredns/caddy/blob/master/caddyfile/parse.go',
    checked: '2026-11-28',
  },
  'coredns-kubernetes-setup': {
    title: 'plugin/kubernetes/setup.go',
    url: 'https://github.com/coredns/coredns/blob/master/plugin/kubernetes/setup.go',
    checked: '2026-11-28',
  },
  'coredns-issue-3091': {
    title: 'CoreDNS keeps restarting on EKS',
    url: 'https://github.com/coredns/coredns/issues/3091',
    checked: '2026-11-28',
  },
})
