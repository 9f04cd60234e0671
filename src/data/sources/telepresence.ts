import { defineSources } from '#facts/source.ts'

export const telepresence = defineSources('Telepresence', {
  'telepresence-client-config': {
    title: 'pkg/client/config.go',
    url: 'https://github.com/telepresenceio/telepresence/blob/release/v2/pkg/client/config.go',
    checked: '2026-11-28',
  },
  'telepresence-session': {
    title: 'pkg/client/userd/trafficmgr/session.go',
    url: 'https://github.com/telepresenceio/telepresence/blob/release/v2/pkg/client/userd/trafficmgr/session.go',
    checked: '2026-11-28',
  },
  'telepresence-config': {
    title: 'Laptop-side configuration',
    url: 'https://github.com/telepresenceio/telepresence/blob/release/v2/docs/reference/config.md',
    checked: '2026-11-28',
  },
  'telepresence-vpn': {
    title: 'Telepresence and VPNs',
    url: 'https://github.com/telepresenceio/telepresence/blob/release/v2/docs/reference/vpn.md',
    checked: '2026-11-28',
  },
  'telepresence-issue-2924': {
    title: 'Unable to intercept in AWS EKS 1.21',
    url: 'https://github.com/telepresenceio/telepresence/issues/2924',
    checked: '2026-11-28',
    asOf: '2022-12-07',
  },
  'telepresence-issue-2727': {
    title: 'Unable to intercept a service on AWS EKS',
    url: 'https://github.com/telepresenceio/telepresence/issues/2727',
    checked: '2026-11-28',
    asOf: '2022-09-10',
  },
  'telepresence-issue-3930': {
    title: 'Telepresence Intercept Fails on EKS Cluster',
    url: 'https://github.com/telepresenceio/telepresence/issues/3930',
    checked: '2026-11-28',
    asOf: '2025-08-11',
  },
  'telepresence-values': {
    title: 'values.yaml of the chart telepresence-oss',
    url: 'https://github.com/telepresenceio/telepresence/blob/release/v2/charts/telepresence-oss/values.yaml',
    checked: '2026-11-29',
  },
  'telepresence-pr-4149': {
    title: 'Allow exposing the agent-injector webhook outside the cluster',
    url: 'https://github.com/telepresenceio/telepresence/pull/4149',
    checked: '2026-11-28',
    asOf: '2026-06-07',
  },
  'telepresence-issue-3005': {
    title: 'IPv6 cluster: IPv4 is not configured on this cluster',
    url: 'https://github.com/telepresenceio/telepresence/issues/3005',
    checked: '2026-11-28',
  },
})
