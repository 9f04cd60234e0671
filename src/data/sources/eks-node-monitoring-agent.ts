import { defineSources } from '#facts/source.ts'

export const eksNodeMonitoringAgent = defineSources('EKS Node Monitoring Agent', {
  'eks-node-monitoring-agent-issue-17': {
    title: 'Is there a memory leak? (issue 17)',
    url: 'https://github.com/aws/eks-node-monitoring-agent/issues/17',
    checked: '2026-11-28',
  },
  'eks-node-monitoring-agent-1-5-0': {
    title: 'Commit a2e50bb: add 1.5.0 release, with the updated memory limits',
    url: 'https://github.com/aws/eks-node-monitoring-agent/commit/a2e50bb40d8e64b3b1e64a4dc96660551a5e9594',
    checked: '2026-11-28',
    asOf: '2026-01-27',
  },
  'eks-node-monitoring-agent-schema': {
    title: 'charts/configuration.schema.json',
    url: 'https://github.com/aws/eks-node-monitoring-agent/blob/main/charts/configuration.schema.json',
    checked: '2026-11-29',
  },
  'eks-node-monitoring-agent-issue-158': {
    title: 'Startup CrashLoopBackOff on freshly-provisioned nodes (issue 158)',
    url: 'https://github.com/aws/eks-node-monitoring-agent/issues/158',
    checked: '2026-11-28',
    asOf: '2026-05-08',
  },
  'eks-node-monitoring-agent-commit-212': {
    title: 'Serve health probes before blocking startup work (pull request 212)',
    url: 'https://github.com/aws/eks-node-monitoring-agent/pull/212',
    checked: '2026-11-28',
    asOf: '2026-08-03',
  },
  'eks-node-monitoring-agent-dcgm-client': {
    title: 'monitors/nvidia/dcgm/dcgm_client.go: how the agent reaches DCGM',
    url: 'https://github.com/aws/eks-node-monitoring-agent/blob/main/monitors/nvidia/dcgm/dcgm_client.go',
    checked: '2026-11-29',
  },
  'eks-node-monitoring-agent-chart': {
    title: 'charts/eks-node-monitoring-agent: the DCGM host engine and the defaults',
    url: 'https://github.com/aws/eks-node-monitoring-agent/blob/main/charts/eks-node-monitoring-agent/values.yaml',
    checked: '2026-11-29',
  },
  'eks-node-monitoring-agent-issue-179': {
    title:
      'Node Auto Repair should detect containerd mount failures when the data disk is unavailable (issue 179)',
    url: 'https://github.com/aws/eks-node-monitoring-agent/issues/179',
    checked: '2026-11-29',
  },
  'eks-node-monitoring-agent-issue-215': {
    title: 'NetworkReady: Ipamd is not a fatal condition (issue 215)',
    url: 'https://github.com/aws/eks-node-monitoring-agent/issues/215',
    checked: '2026-11-28',
  },
  'eks-node-monitoring-agent-issue-250': {
    title: 'NetworkingReady does not recover (issue 250)',
    url: 'https://github.com/aws/eks-node-monitoring-agent/issues/250',
    checked: '2026-11-28',
  },
  'eks-node-monitoring-agent-issue-39': {
    title: 'DCGM errors do not lead to a repair with Karpenter (issue 39)',
    url: 'https://github.com/aws/eks-node-monitoring-agent/issues/39',
    checked: '2026-11-28',
  },
  'eks-node-monitoring-agent-issue-266': {
    title: 'DCGM monitor never clears a raised condition (issue 266)',
    url: 'https://github.com/aws/eks-node-monitoring-agent/issues/266',
    checked: '2026-11-28',
    asOf: '2026-09-08',
  },
  'eks-node-monitoring-agent-pull-261': {
    title: 'Downgrade NVLink lifetime counter code 71 to a warning (pull request 261)',
    url: 'https://github.com/aws/eks-node-monitoring-agent/pull/261',
    checked: '2026-11-28',
    asOf: '2026-09-03',
  },
  'eks-node-monitoring-agent-dcgm-healthcheck': {
    title: 'monitors/nvidia/dcgm/dcgm_healthcheck.go',
    url: 'https://github.com/aws/eks-node-monitoring-agent/blob/main/monitors/nvidia/dcgm/dcgm_healthcheck.go',
    checked: '2026-11-29',
  },
  'eks-node-monitoring-agent-runtime': {
    title: 'monitors/runtime/monitor.go',
    url: 'https://github.com/aws/eks-node-monitoring-agent/blob/main/monitors/runtime/monitor.go',
    checked: '2026-11-29',
  },
})
