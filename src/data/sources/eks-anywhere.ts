import { defineSources } from '#facts/source.ts'

export const eksAnywhere = defineSources('EKS Anywhere', {
  'eks-anywhere-api-server-extra-args': {
    title: 'API Server Extra Args',
    url: 'https://anywhere.eks.amazonaws.com/docs/getting-started/optional/api-server-extra-args/',
    checked: '2026-11-23',
    asOf: '2026-08-18',
  },
  'eks-anywhere-cluster-overview': {
    title: 'Overview of EKS Anywhere cluster management',
    url: 'https://anywhere.eks.amazonaws.com/docs/clustermgmt/cluster-overview/',
    checked: '2026-11-23',
    asOf: '2026-08-18',
  },
  'eks-anywhere-etcd-backup-restore': {
    title: 'etcd backup and restore',
    url: 'https://anywhere.eks.amazonaws.com/docs/clustermgmt/etcd-backup-restore/',
    checked: '2026-11-23',
    asOf: '2026-08-18',
  },
  'eks-anywhere-faq': {
    title: 'Frequently Asked Questions',
    url: 'https://anywhere.eks.amazonaws.com/docs/overview/faq/',
    checked: '2026-11-23',
    asOf: '2026-08-18',
  },
  'eks-anywhere-irsa': {
    title: 'IAM Roles for Service Accounts configuration',
    url: 'https://anywhere.eks.amazonaws.com/docs/getting-started/optional/irsa/',
    checked: '2026-11-23',
    asOf: '2026-08-18',
  },
  'eks-anywhere-overview': {
    title: 'Overview',
    url: 'https://anywhere.eks.amazonaws.com/docs/overview/',
    checked: '2026-11-23',
    asOf: '2026-08-18',
  },
  'eks-anywhere-support-versions': {
    title: 'EKS Anywhere and Kubernetes version lifecycle',
    url: 'https://anywhere.eks.amazonaws.com/docs/concepts/support-versions/',
    checked: '2026-11-23',
    asOf: '2026-08-18',
  },
  'eks-anywhere-upgrade-overview': {
    title: 'Upgrade Overview',
    url: 'https://anywhere.eks.amazonaws.com/docs/clustermgmt/cluster-upgrades/upgrade-overview/',
    checked: '2026-11-23',
    asOf: '2026-08-18',
  },
  'eks-anywhere-pull-9485': {
    title: 'Set duration of packages roles to 1 hour',
    url: 'https://github.com/aws/eks-anywhere/pull/9485',
    checked: '2026-11-27',
  },
})
