import { defineSources } from '#facts/source.ts'

export const awsNetworkPolicyAgent = defineSources('aws-network-policy-agent', {
  'aws-network-policy-agent-readme': {
    title: 'aws-network-policy-agent',
    url: 'https://github.com/aws/aws-network-policy-agent',
    checked: '2026-11-29',
  },
  'aws-network-policy-agent-main': {
    title: 'main.go',
    url: 'https://github.com/aws/aws-network-policy-agent/blob/main/main.go',
    checked: '2026-11-29',
  },
  'aws-network-policy-agent-cloud': {
    title: 'pkg/aws/cloud.go',
    url: 'https://github.com/aws/aws-network-policy-agent/blob/main/pkg/aws/cloud.go',
    checked: '2026-11-29',
  },
  'aws-network-policy-agent-issue-435': {
    title: 'Hardcoded RCP bind port can conflict with other process binding the same port',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/435',
    checked: '2026-11-27',
  },
  'aws-network-policy-agent-bpf-client': {
    title: 'pkg/ebpf/bpf_client.go',
    url: 'https://github.com/aws/aws-network-policy-agent/blob/main/pkg/ebpf/bpf_client.go',
    checked: '2026-11-29',
  },
  'aws-network-policy-agent-pull-636': {
    title: 'Pull request 636: add node-IP allow to ClusterNetworkPolicy ingress path',
    url: 'https://github.com/aws/aws-network-policy-agent/pull/636',
    checked: '2026-11-29',
  },
  'aws-network-policy-agent-pull-669': {
    title: 'Pull request 669: release main changes into release-1.4',
    url: 'https://github.com/aws/aws-network-policy-agent/pull/669',
    checked: '2026-11-29',
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
    checked: '2026-11-29',
  },
  'aws-network-policy-agent-rules': {
    title: 'fw_rule_processor.go: how the agent merges ranges, ports and exceptions',
    url: 'https://github.com/aws/aws-network-policy-agent/blob/main/pkg/fwruleprocessor/fw_rule_processor.go',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'aws-network-policy-agent-issue-592': {
    title: 'Transient CRD discovery failure at startup causes pod traffic drops',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/592',
    checked: '2026-11-28',
    asOf: '2026-06-03',
  },
  'aws-network-policy-agent-issue-305': {
    title: 'Unexpected probe failures due to transient denied connections',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/305',
    checked: '2026-11-28',
    asOf: '2024-09-04',
  },
  'aws-network-policy-agent-issue-613': {
    title:
      'Memory leak: podIdentifierToPolicyEndpointMap inserts entries for all pods cluster-wide',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/613',
    checked: '2026-11-29',
    asOf: '2026-07-10',
  },
  'aws-network-policy-agent-issue-416': {
    title: 'Big spikes on CPU and memory of the agent under high load',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/416',
    checked: '2026-11-29',
    asOf: '2025-06-03',
  },
  'aws-network-policy-agent-issue-582': {
    title: 'DENY in the log although the connection works',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/582',
    checked: '2026-11-28',
  },
  'aws-network-policy-agent-issue-245': {
    title: 'Connection resets after network policies are on',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/245',
    checked: '2026-11-28',
  },
  'aws-network-policy-agent-issue-462': {
    title: 'Intermittent connection timeouts with network policies',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/462',
    checked: '2026-11-28',
  },
  'aws-network-policy-agent-issue-456': {
    title: 'Egress is blocked with an ingress-only policy after 1.20.1',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/456',
    checked: '2026-11-28',
  },
  'aws-network-policy-agent-issue-549': {
    title: 'Pods cannot reach the API server with a default deny policy',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/549',
    checked: '2026-11-28',
  },
  'aws-network-policy-agent-pull-610': {
    title: 'Conntrack port reuse GC race fix (pull request 610)',
    url: 'https://github.com/aws/aws-network-policy-agent/pull/610',
    checked: '2026-11-28',
  },
  'aws-network-policy-agent-issue-120': {
    title: 'Network policy rule on the instance metadata endpoint',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/120',
    checked: '2026-11-28',
  },
  'aws-network-policy-agent-issue-271': {
    title: 'Network Policy Not Enforced on Initial Creation (issue 271)',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/271',
    checked: '2026-11-28',
    asOf: '2024-05-17',
  },
  'aws-network-policy-agent-issue-643': {
    title: 'Stale PolicyEndpoint when NetworkPolicy podSelector changes (issue 643)',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/643',
    checked: '2026-11-28',
    asOf: '2026-05-21',
  },
  'aws-network-policy-agent-issue-514': {
    title: 'After aws-node is recreated, filters can reference the old program (issue 514)',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/514',
    checked: '2026-11-28',
    asOf: '2026-02-15',
  },
  'aws-network-policy-agent-issue-676': {
    title: 'Race on same-node Pod replacement: blocked or silently unenforced (issue 676)',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/676',
    checked: '2026-11-28',
    asOf: '2026-09-10',
  },
  'aws-network-policy-agent-issue-97': {
    title: 'nodeagent crash looping on configuration update (issue 97)',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/97',
    checked: '2026-11-28',
    asOf: '2023-10-16',
  },
  'aws-network-policy-agent-issue-213': {
    title: 'Container keeps running OOM',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/213',
    checked: '2026-11-28',
  },
  'aws-network-policy-agent-utils': {
    title: 'pkg/utils/utils.go',
    url: 'https://github.com/aws/aws-network-policy-agent/blob/main/pkg/utils/utils.go',
    checked: '2026-11-29',
  },
  'aws-network-policy-agent-controller-config': {
    title: 'pkg/config/controller_config.go',
    url: 'https://github.com/aws/aws-network-policy-agent/blob/main/pkg/config/controller_config.go',
    checked: '2026-11-29',
  },
  'aws-network-policy-agent-rpc': {
    title: 'pkg/rpc/rpc_handler.go',
    url: 'https://github.com/aws/aws-network-policy-agent/blob/main/pkg/rpc/rpc_handler.go',
    checked: '2026-11-29',
  },
  'aws-network-policy-agent-healthcheck': {
    title: 'pkg/ebpf/healthcheck.go',
    url: 'https://github.com/aws/aws-network-policy-agent/blob/main/pkg/ebpf/healthcheck.go',
    checked: '2026-11-29',
  },
  'aws-network-policy-agent-issue-681': {
    title: 'IPv6: multicast to ff02::16 is logged as DENY with Tier ERROR (issue 681)',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/681',
    checked: '2026-11-29',
    asOf: '2026-09-17',
  },
  'aws-network-policy-agent-issue-453': {
    title: 'DENY entries are missing in the log of the agent',
    url: 'https://github.com/aws/aws-network-policy-agent/issues/453',
    checked: '2026-11-28',
  },
})
