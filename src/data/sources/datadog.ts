import { defineSources } from '#facts/source.ts'

export const datadog = defineSources('Datadog', {
  'datadog-kubelet-client': {
    title: 'kubelet-client.go',
    url: 'https://github.com/DataDog/datadog-agent/blob/main/pkg/util/kubernetes/kubelet/kubelet_client.go',
    checked: '2026-11-28',
  },
  'datadog-client-authentication': {
    title: 'Client Authentication against the API Server and kubelet',
    url: 'https://docs.datadoghq.com/integrations/faq/client-authentication-against-the-apiserver-and-kubelet/',
    checked: '2026-11-28',
  },
  'datadog-admission-controller-troubleshooting': {
    title: 'Troubleshooting Admission Controller',
    url: 'https://docs.datadoghq.com/containers/troubleshooting/admission-controller/',
    checked: '2026-11-28',
  },
  'datadog-eks-fargate': {
    title: 'Amazon EKS on AWS Fargate',
    url: 'https://docs.datadoghq.com/integrations/eks_fargate/',
    checked: '2026-11-28',
  },
  'datadog-forwarder-worker': {
    title: 'comp/forwarder/defaultforwarder/worker.go',
    url: 'https://github.com/DataDog/datadog-agent/blob/main/comp/forwarder/defaultforwarder/worker.go',
    checked: '2026-11-28',
  },
  'datadog-agent-issue-4863': {
    title: 'The agent with cluster agent is missing nodes/stats access (issue 4863)',
    url: 'https://github.com/DataDog/datadog-agent/issues/4863',
    checked: '2026-11-28',
    asOf: '2020-02-10',
  },
  'datadog-integrations-core-pull-14034': {
    title:
      'Add the necessary permissions to make the Agent work with EKS Fargate (pull request 14034)',
    url: 'https://github.com/DataDog/integrations-core/pull/14034',
    checked: '2026-11-28',
    asOf: '2023-02-27',
  },
  'datadog-helm-charts-issue-1512': {
    title: 'Issue 1512: Windows node agent cannot connect to the cluster agent',
    url: 'https://github.com/DataDog/helm-charts/issues/1512',
    checked: '2026-11-28',
  },
  'datadog-transaction': {
    title: 'comp/forwarder/defaultforwarder/transaction/transaction.go',
    url: 'https://github.com/DataDog/datadog-agent/blob/main/comp/forwarder/defaultforwarder/transaction/transaction.go',
    checked: '2026-11-28',
  },
  'datadog-hostname-containers': {
    title: 'Hostname detection in containers',
    url: 'https://docs.datadoghq.com/agent/troubleshooting/hostname_containers/',
    checked: '2026-11-28',
  },
  'datadog-operator-pull-1669': {
    title: 'Generate EKS controlplane RBAC (pull request 1669)',
    url: 'https://github.com/DataDog/datadog-operator/pull/1669',
    checked: '2026-11-28',
    asOf: '2025-02-07',
  },
})
