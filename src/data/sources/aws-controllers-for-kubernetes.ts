import { defineSources } from '#facts/source.ts'

export const awsControllersForKubernetes = defineSources('AWS Controllers for Kubernetes', {
  'ack-eks-controller': {
    title: 'ACK service controller for Amazon EKS',
    url: 'https://github.com/aws-controllers-k8s/eks-controller',
    checked: '2026-11-23',
  },
  'ack-community-issue-2589': {
    title: 'ECR controller with error: The specified upstream registry requires authentication',
    url: 'https://github.com/aws-controllers-k8s/community/issues/2589',
    checked: '2026-11-27',
    asOf: '2025-08-04',
  },
  'ack-community-issue-3046': {
    title: 'EKS Controller v1.23.0: UpdateClusterConfig fails on non–Auto Mode clusters',
    url: 'https://github.com/aws-controllers-k8s/community/issues/3046',
    checked: '2026-11-28',
    asOf: '2026-09-17',
  },
  'ack-community-issue-1844': {
    title: 'Issue 1844: a resource stays in ACK.Terminal',
    url: 'https://github.com/aws-controllers-k8s/community/issues/1844',
    checked: '2026-11-28',
  },
  'ack-community-issue-2727': {
    title: 'Issue 2727: the IAMRoleSelector is ignored',
    url: 'https://github.com/aws-controllers-k8s/community/issues/2727',
    checked: '2026-11-28',
  },
  'ack-runtime-condition': {
    title: 'pkg/condition/condition.go',
    url: 'https://github.com/aws-controllers-k8s/runtime/blob/main/pkg/condition/condition.go',
    checked: '2026-11-29',
  },
  'ack-runtime-config': {
    title: 'pkg/config/config.go',
    url: 'https://github.com/aws-controllers-k8s/runtime/blob/main/pkg/config/config.go',
    checked: '2026-11-29',
  },
  'ack-runtime-account-cache': {
    title: 'pkg/runtime/cache/account.go',
    url: 'https://github.com/aws-controllers-k8s/runtime/blob/main/pkg/runtime/cache/account.go',
    checked: '2026-11-29',
  },
  'ack-community-issue-2011': {
    title:
      'Race condition between reading the ack-role-account-map ConfigMap and resyncing breaks CARM',
    url: 'https://github.com/aws-controllers-k8s/community/issues/2011',
    checked: '2026-11-28',
  },
  'ack-issue-1651': {
    title: 'Issue 1651: EKS controller, cluster is already at the desired configuration',
    url: 'https://github.com/aws-controllers-k8s/community/issues/1651',
    checked: '2026-11-28',
  },
  'ack-community-issue-2849': {
    title: 'SecurityGroup not managed by ACK after creation without a permission (issue 2849)',
    url: 'https://github.com/aws-controllers-k8s/community/issues/2849',
    checked: '2026-11-28',
  },
  'ack-eks-controller-values': {
    title: 'helm/values.yaml of the EKS controller',
    url: 'https://github.com/aws-controllers-k8s/eks-controller/blob/main/helm/values.yaml',
    checked: '2026-11-29',
  },
  'ack-runtime-errors': {
    title: 'pkg/errors/error.go',
    url: 'https://github.com/aws-controllers-k8s/runtime/blob/main/pkg/errors/error.go',
    checked: '2026-11-28',
  },
  'ack-runtime-reconciler': {
    title: 'pkg/runtime/reconciler.go',
    url: 'https://github.com/aws-controllers-k8s/runtime/blob/main/pkg/runtime/reconciler.go',
    checked: '2026-11-29',
  },
  'ack-runtime-reference': {
    title: 'Errors of references between ACK resources',
    url: 'https://github.com/aws-controllers-k8s/runtime/blob/main/pkg/errors/resource_reference.go',
    checked: '2026-11-29',
  },
  'ack-runtime-cross-namespace': {
    title: 'References across Namespaces in ACK',
    url: 'https://github.com/aws-controllers-k8s/runtime/blob/main/pkg/runtime/cross_namespace.go',
    checked: '2026-11-29',
  },
  'ack-eks-cluster-hook': {
    title: 'How the ACK EKS controller changes clusters',
    url: 'https://github.com/aws-controllers-k8s/eks-controller/blob/main/pkg/resource/cluster/hook.go',
    checked: '2026-11-29',
  },
  'ack-eks-access-entry': {
    title: 'How the ACK EKS controller creates access entries',
    url: 'https://github.com/aws-controllers-k8s/eks-controller/blob/main/pkg/resource/access_entry/sdk.go',
    checked: '2026-11-29',
  },
  'ack-community-issue-2967': {
    title: 'AccessEntry remains not synced after AssociateAccessPolicy succeeds',
    url: 'https://github.com/aws-controllers-k8s/community/issues/2967',
    checked: '2026-11-29',
  },
})
