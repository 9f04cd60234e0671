import { defineSources } from '#facts/source.ts'

export const pulumi = defineSources('Pulumi', {
  'pulumi-eks-pr-983': {
    title: 'Pull request 983: aws-auth ConfigMap creation as upsert',
    url: 'https://github.com/pulumi/pulumi-eks/pull/983',
    checked: '2026-11-27',
    asOf: '2024-03-26',
  },
  'pulumi-eks-issue-1700': {
    title: 'IPv6 cluster: CoreDNS does not reach the API server',
    url: 'https://github.com/pulumi/pulumi-eks/issues/1700',
    checked: '2026-11-28',
  },
  'pulumi-eks-issue-1365': {
    title: 'Pods on some nodes cannot resolve names',
    url: 'https://github.com/pulumi/pulumi-eks/issues/1365',
    checked: '2026-11-29',
  },
  'pulumi-kubernetes-provider': {
    title: 'provider/pkg/provider/provider.go (pulumi-kubernetes)',
    url: 'https://github.com/pulumi/pulumi-kubernetes/blob/master/provider/pkg/provider/provider.go',
    checked: '2026-11-29',
  },
  'pulumi-kubernetes-issue-2463': {
    title: 'Issue 2463: PULUMI_K8S_DELETE_UNREACHABLE',
    url: 'https://github.com/pulumi/pulumi-kubernetes/issues/2463',
    checked: '2026-11-28',
  },
  'pulumi-eks-issue-352': {
    title:
      'Cluster updates to mutable properties causes previews to propose changes that do not get done in practice',
    url: 'https://github.com/pulumi/pulumi-eks/issues/352',
    checked: '2026-11-28',
  },
  'pulumi-eks-issue-764': {
    title: 'Replaces resources on every up command',
    url: 'https://github.com/pulumi/pulumi-eks/issues/764',
    checked: '2026-11-28',
  },
  'pulumi-aws-issue-5880': {
    title: 'aws:eks:Cluster update forces replacement when enabling EKS Hybrid Nodes',
    url: 'https://github.com/pulumi/pulumi-aws/issues/5880',
    checked: '2026-11-28',
  },
  'pulumi-eks-issue-877': {
    title: 'Cluster.user_mappings changes cause node group replacement',
    url: 'https://github.com/pulumi/pulumi-eks/issues/877',
    checked: '2026-11-28',
  },
  'pulumi-eks-nodegroup': {
    title: 'nodegroup.ts of pulumi-eks',
    url: 'https://github.com/pulumi/pulumi-eks/blob/master/nodejs/eks/nodes/nodegroup.ts',
    checked: '2026-11-29',
  },
  'pulumi-eks-authentication-mode': {
    title: 'Migrating to access entries with pulumi-eks',
    url: 'https://github.com/pulumi/pulumi-eks/blob/master/docs/authentication-mode-migration.md',
    checked: '2026-11-28',
  },
  'pulumi-kubernetes-diff': {
    title: 'diff.go: which changes replace an object',
    url: 'https://github.com/pulumi/pulumi-kubernetes/blob/master/provider/pkg/provider/diff.go',
    checked: '2026-11-28',
  },
  'pulumi-diy-lock': {
    title: 'pkg/backend/diy/lock.go',
    url: 'https://github.com/pulumi/pulumi/blob/master/pkg/backend/diy/lock.go',
    checked: '2026-11-29',
  },
  'pulumi-refresh': {
    title: 'pkg/cmd/pulumi/operations/refresh.go',
    url: 'https://github.com/pulumi/pulumi/blob/master/pkg/cmd/pulumi/operations/refresh.go',
    checked: '2026-11-29',
  },
  'pulumi-deployment-executor': {
    title: 'pkg/resource/deploy/deployment_executor.go',
    url: 'https://github.com/pulumi/pulumi/blob/master/pkg/resource/deploy/deployment_executor.go',
    checked: '2026-11-29',
  },
  'pulumi-auto-errors': {
    title: 'sdk/go/auto/errors.go',
    url: 'https://github.com/pulumi/pulumi/blob/master/sdk/go/auto/errors.go',
    checked: '2026-11-29',
  },
  'pulumi-eks-issue-534': {
    title: 'Issue 534: createOidcProvider in China Regions',
    url: 'https://github.com/pulumi/pulumi-eks/issues/534',
    checked: '2026-11-28',
  },
  'pulumi-eks-issue-669': {
    title: 'Creating EKS cluster failing when providing credentials via pulumi config (issue 669)',
    url: 'https://github.com/pulumi/pulumi-eks/issues/669',
    checked: '2026-11-28',
  },
  'pulumi-eks-issue-598': {
    title: 'Issue 598: cannot destroy the cluster due to the nodeAccess ConfigMap',
    url: 'https://github.com/pulumi/pulumi-eks/issues/598',
    checked: '2026-11-28',
  },
  'pulumi-plugins': {
    title: 'sdk/go/common/workspace/plugins.go',
    url: 'https://github.com/pulumi/pulumi/blob/master/sdk/go/common/workspace/plugins.go',
    checked: '2026-11-29',
  },
  'pulumi-passphrase-manager': {
    title: 'pkg/secrets/passphrase/manager.go',
    url: 'https://github.com/pulumi/pulumi/blob/master/pkg/secrets/passphrase/manager.go',
    checked: '2026-11-29',
  },
  'pulumi-step-generator': {
    title: 'How Pulumi plans the steps of a run',
    url: 'https://github.com/pulumi/pulumi/blob/master/pkg/resource/deploy/step_generator.go',
    checked: '2026-11-29',
  },
  'pulumi-state-repair': {
    title: 'How pulumi state repair works',
    url: 'https://github.com/pulumi/pulumi/blob/master/pkg/cmd/pulumi/state/state_repair.go',
    checked: '2026-11-29',
  },
  'pulumi-diy-state': {
    title: 'pkg/backend/diy/state.go',
    url: 'https://github.com/pulumi/pulumi/blob/master/pkg/backend/diy/state.go',
    checked: '2026-11-29',
  },
  'pulumi-eks-cluster-code': {
    title: 'cluster.ts of pulumi-eks',
    url: 'https://github.com/pulumi/pulumi-eks/blob/master/nodejs/eks/cluster/cluster.ts',
    checked: '2026-11-29',
  },
  'pulumi-kubernetes-helm-template': {
    title: 'How Pulumi renders a chart',
    url: 'https://github.com/pulumi/pulumi-kubernetes/blob/master/provider/pkg/provider/invoke_helm_template.go',
    checked: '2026-11-29',
  },
})
