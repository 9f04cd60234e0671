import { no, notApplicable, partly, text, yes } from '#comparison/cells.ts'
import { defineComparison } from '#comparison/defineComparison.ts'

export const clusterAccess = defineComparison({
  id: 'cluster-access',
  chapter: 'access-control',
  title: 'Ways to let people into a cluster',
  question: 'Access entries, aws-auth or an external OIDC provider?',
  checked: '2026-11-23',
  options: {
    'access-entries': {
      title: 'Access entries',
      chooseWhen: 'people and tools can use IAM roles. This is the normal case.',
      note: '/access-control/access-entries/',
    },
    'aws-auth': {
      asks: ['aws-auth'],
      title: 'aws-auth ConfigMap',
      chooseWhen:
        'an old cluster still depends on it, and only until you have moved to access entries.',
      note: '/access-control/aws-auth/',
    },
    'external-oidc': {
      asks: ['oidc identity provider', 'external identity provider', 'oidc login', 'okta'],
      title: 'External OIDC provider',
      chooseWhen: 'people must sign in without IAM and need nothing but Kubernetes permissions.',
      note: '/access-control/#authentication',
    },
  },
  criteria: {
    'recommended-by-aws': { title: 'Recommended by AWS', good: 'yes', group: 'Decide' },
    identities: { asks: ['identities'], title: 'Who can be let in', group: 'Decide' },
    'lets-nodes-join': { title: 'Lets nodes join', good: 'yes', group: 'Decide' },
    'auto-mode-and-hybrid': {
      asks: ['auto mode', 'hybrid nodes'],
      title: 'Enough for Auto Mode and Hybrid Nodes',
      good: 'yes',
      group: 'Decide',
    },
    'repair-from-outside': {
      asks: ['locked out', 'lockout'],
      title: 'Can be repaired when nobody can reach the cluster',
      good: 'yes',
      group: 'Running it',
    },
    'where-kept': { title: 'Where the mapping is kept', group: 'Running it' },
    'creator-rights': {
      asks: ['creator'],
      title: 'The cluster creator’s administrator permissions can be removed',
      good: 'yes',
      group: 'Running it',
    },
    'authentication-mode': { title: 'Authentication mode it needs', group: 'Running it' },
    'access-policies': {
      asks: ['access policy'],
      title: 'Permissions without RBAC objects (EKS access policies)',
      good: 'yes',
      group: 'Permissions',
    },
    'kubernetes-groups': {
      asks: ['kubernetes groups'],
      title: 'Permissions through Kubernetes groups and RBAC',
      good: 'yes',
      group: 'Permissions',
    },
    'eks-api': {
      title: 'The same identity can have permissions in the EKS API and the AWS console',
      good: 'yes',
      group: 'Permissions',
    },
    'iam-groups': {
      asks: ['iam group'],
      title: 'Can map an IAM group',
      good: 'yes',
      group: 'Limits',
    },
    'arn-with-path': {
      asks: ['path'],
      title: 'Supports a role ARN with a path',
      good: 'yes',
      group: 'Limits',
    },
    limit: { title: 'Limit', group: 'Limits' },
  },
  cells: {
    'recommended-by-aws': {
      'access-entries': yes('eks-grant-k8s-access'),
      'aws-auth': no('eks-auth-configmap', 'deprecated'),
      'external-oidc': text('optional, in addition to IAM', 'eks-grant-k8s-access'),
    },
    identities: {
      'access-entries': text('IAM roles and IAM users', 'eks-grant-k8s-access'),
      'aws-auth': text('IAM roles and IAM users', 'eks-auth-configmap'),
      'external-oidc': text(
        'users and groups of your own provider',
        'eks-authenticate-oidc-identity-provider',
      ),
    },
    'lets-nodes-join': {
      'access-entries': yes('eks-creating-access-entries', 'with an entry of a node type'),
      'aws-auth': yes('eks-auth-configmap'),
      'external-oidc': no('eks-authenticate-oidc-identity-provider', 'nodes join through IAM'),
    },
    'auto-mode-and-hybrid': {
      'access-entries': yes('eks-grant-k8s-access'),
      'aws-auth': no('eks-grant-k8s-access'),
      'external-oidc': no(['eks-grant-k8s-access', 'eks-authenticate-oidc-identity-provider']),
    },
    'repair-from-outside': {
      'access-entries': yes('eks-access-entries', 'through the EKS API'),
      'aws-auth': no(
        ['eks-auth-configmap', 'eks-best-practices-identity-and-access-management'],
        'unless you switch access entries on, or still have the creator’s role',
      ),
      'external-oidc': partly(
        'the provider through the EKS API; RBAC bindings only in the cluster',
        'eks-authenticate-oidc-identity-provider',
      ),
    },
    'where-kept': {
      'access-entries': text('in EKS, outside the cluster', 'eks-grant-k8s-access'),
      'aws-auth': text('in a ConfigMap in the Namespace `kube-system`', 'eks-auth-configmap'),
      'external-oidc': text(
        'the provider in EKS, users and groups at the provider, permissions in RBAC objects',
        'eks-authenticate-oidc-identity-provider',
      ),
    },
    'creator-rights': {
      'access-entries': yes('eks-best-practices-identity-and-access-management'),
      'aws-auth': no(
        'eks-best-practices-identity-and-access-management',
        'nor do they show in the ConfigMap',
      ),
      'external-oidc': notApplicable('The creator is always an IAM principal.'),
    },
    'authentication-mode': {
      'access-entries': text('`API` or `API_AND_CONFIG_MAP`', 'eks-grant-k8s-access'),
      'aws-auth': text('`CONFIG_MAP` or `API_AND_CONFIG_MAP`', 'eks-grant-k8s-access'),
      'external-oidc': notApplicable('The mode is about IAM principals.'),
    },
    'access-policies': {
      'access-entries': yes('eks-access-policies'),
      'aws-auth': no('eks-migrating-access-entries'),
      'external-oidc': no('eks-authenticate-oidc-identity-provider'),
    },
    'kubernetes-groups': {
      'access-entries': yes('eks-creating-access-entries'),
      'aws-auth': yes('eks-auth-configmap'),
      'external-oidc': yes('eks-authenticate-oidc-identity-provider'),
    },
    'eks-api': {
      'access-entries': yes('eks-grant-k8s-access', 'by IAM policies, separately'),
      'aws-auth': yes('eks-grant-k8s-access', 'by IAM policies, separately'),
      'external-oidc': no(['eks-grant-k8s-access', 'eks-authenticate-oidc-identity-provider']),
    },
    'iam-groups': {
      'access-entries': no('eks-creating-access-entries', 'let its members assume a role instead'),
      'aws-auth': no('eks-auth-configmap', 'let its members assume a role instead'),
      'external-oidc': notApplicable('It has the groups of its own provider.'),
    },
    'arn-with-path': {
      'access-entries': yes('eks-creating-access-entries'),
      'aws-auth': no(
        ['eks-creating-access-entries', 'eks-auth-configmap'],
        'remove the path from the ARN',
      ),
      'external-oidc': notApplicable(),
    },
    limit: {
      'access-entries': text('3,000 entries in a cluster', 'aws-eks-endpoints-and-quotas'),
      'aws-auth': text('one ConfigMap of at most 1 MiB', 'k8s-configmap'),
      'external-oidc': text(
        '10 providers from Kubernetes 1.32 on, under 12 KB together; 1 before',
        'eks-authenticate-oidc-identity-provider',
      ),
    },
  },
})
