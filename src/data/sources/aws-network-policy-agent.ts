import { defineSources } from '#facts/source.ts'

export const awsNetworkPolicyAgent = defineSources('aws-network-policy-agent', {
  'aws-network-policy-agent-readme': {
    title: 'aws-network-policy-agent',
    url: 'https://github.com/aws/aws-network-policy-agent',
    checked: '2026-11-27',
  },
  'aws-network-policy-agent-main': {
    title: 'main.go',
    url: 'https://github.com/aws/aws-network-policy-agent/blob/main/main.go',
    checked: '2026-11-27',
  },
  'aws-network-policy-agent-cloud': {
    title: 'pkg/aws/cloud.go',
    url: 'https://github.com/aws/aws-network-policy-agent/blob/main/pkg/aws/cloud.go',
    checked: '2026-11-27',
  },
  'aws-network-policy-agent-issue-435': {
    title: 'Hardcoded RCP bind port can conflict with other process binding the same port',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/435',
    checked: '2026-11-27',
  },
  'aws-network-policy-agent-bpf-client': {
    title: 'pkg/ebpf/bpf_client.go',
    url: 'https://github.com/aws/aws-network-policy-agent/blob/main/pkg/ebpf/bpf_client.go',
    checked: '2026-11-27',
  },
  'aws-network-policy-agent-pull-636': {
    title: 'Pull request 636: add node-IP allow to ClusterNetworkPolicy ingress path',
    url: 'https://github.com/aws/aws-network-policy-agent/pull/636',
    checked: '2026-11-27',
  },
  'aws-network-policy-agent-issue-345': {
    title:
      'Return traffic can be denied for a short duration once the policies are reconciled on a new pod',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/345',
    checked: '2026-11-28',
    asOf: '2024-12-06',
  },
  'aws-network-policy-agent-pull-361': {
    title: 'Pull request 361: fix standard mode return packet drop at pod startup',
    url: 'https://github.com/aws/aws-network-policy-agent/pull/361',
    checked: '2026-11-28',
    asOf: '2025-02-14',
  },
  'aws-network-policy-agent-events': {
    title: 'pkg/ebpf/events/events.go',
    url: 'https://github.com/aws/aws-network-policy-agent/blob/main/pkg/ebpf/events/events.go',
    checked: '2026-11-28',
  },
})
