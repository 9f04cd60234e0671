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
})
