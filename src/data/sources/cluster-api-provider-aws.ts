import { defineSources } from '#facts/source.ts'

export const clusterApiProviderAws = defineSources('cluster-api-provider-aws', {
  'cluster-api-provider-aws-issue-4728': {
    title: 'Issue 4728: the message as reported',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/issues/4728',
    checked: '2026-11-27',
  },
  'cluster-api-provider-aws-issue-4790': {
    title: "Network Load Balancers won't reconcile in main",
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/issues/4790',
    checked: '2026-11-28',
    asOf: '2024-02-15',
  },
  'cluster-api-provider-aws-issue-3211': {
    title: 'clusterawsadm bootstrap iam create-cloudformation-stack error',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/issues/3211',
    checked: '2026-11-28',
    asOf: '2022-02-15',
  },
  'capa-issue-2432': {
    title: 'Issue 2432: permission error when enabling EKS encryption',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/issues/2432',
    checked: '2026-11-28',
  },
  'capa-issue-3092': {
    title: 'Issue 3092: the controller tries to undo envelope encryption',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/issues/3092',
    checked: '2026-11-28',
  },
  'capa-eks-service': {
    title: 'pkg/cloud/services/eks/eks.go',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/blob/main/pkg/cloud/services/eks/eks.go',
    checked: '2026-11-29',
  },
  'capa-eks-cluster': {
    title: 'pkg/cloud/services/eks/cluster.go',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/blob/main/pkg/cloud/services/eks/cluster.go',
    checked: '2026-11-29',
  },
  'capa-control-plane-webhook': {
    title: 'controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/blob/main/controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go',
    checked: '2026-11-29',
  },
  'capa-eks-nodegroup': {
    title: 'pkg/cloud/services/eks/nodegroup.go',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/blob/main/pkg/cloud/services/eks/nodegroup.go',
    checked: '2026-11-29',
  },
  'capa-eks-errors': {
    title: 'pkg/cloud/services/eks/errors.go',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/blob/main/pkg/cloud/services/eks/errors.go',
    checked: '2026-11-29',
  },
  'capa-eks-creating': {
    title: 'Creating a EKS cluster',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/blob/main/docs/book/src/topics/eks/creating-a-cluster.md',
    checked: '2026-11-29',
  },
  'capa-eks-prerequisites': {
    title: 'EKS prerequisites',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/blob/main/docs/book/src/topics/eks/prerequisites.md',
    checked: '2026-11-29',
  },
  'capa-clusterawsadm': {
    title: 'Using clusterawsadm to fulfill prerequisites',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/blob/main/docs/book/src/topics/using-clusterawsadm-to-fulfill-prerequisites.md',
    checked: '2026-11-29',
  },
  'capa-eks-enabling': {
    title: 'Enabling EKS support',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/blob/main/docs/book/src/topics/eks/enabling.md',
    checked: '2026-11-29',
  },
  'capa-eks-upgrades': {
    title: 'EKS cluster upgrades',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/blob/main/docs/book/src/topics/eks/cluster-upgrades.md',
    checked: '2026-11-29',
  },
  'capa-multitenancy': {
    title: 'Multi-tenancy',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/blob/main/docs/book/src/topics/multitenancy.md',
    checked: '2026-11-29',
  },
  'capa-gc': {
    title: 'External resource garbage collection',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/blob/main/docs/book/src/topics/external-resource-gc.md',
    checked: '2026-11-29',
  },
  'capa-issue-5672': {
    title: 'Issue 5672: an AWSManagedMachinePool with a bad bootstrap does not react',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/issues/5672',
    checked: '2026-11-29',
  },
  'capa-issue-3608': {
    title: 'Issue 3608: a cluster fails to delete, stuck on the MachinePool finalizer',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/issues/3608',
    checked: '2026-11-28',
  },
  'capa-session': {
    title: 'pkg/cloud/scope/session.go',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/blob/main/pkg/cloud/scope/session.go',
    checked: '2026-11-29',
  },
  'capa-nat-gateways': {
    title: 'pkg/cloud/services/network/natgateways.go',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/blob/main/pkg/cloud/services/network/natgateways.go',
    checked: '2026-11-29',
  },
  'capa-subnets': {
    title: 'pkg/cloud/services/network/subnets.go',
    url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/blob/main/pkg/cloud/services/network/subnets.go',
    checked: '2026-11-29',
  },
})
