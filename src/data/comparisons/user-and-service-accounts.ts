import { amount, no, partly, quote, text, yes } from '#comparison/cells.ts'
import { defineComparison } from '#comparison/defineComparison.ts'

export const userAndServiceAccounts = defineComparison({
  id: 'user-and-service-accounts',
  chapter: 'access-control',
  title: 'User accounts and service accounts',
  question: 'What is the difference between a user account and a service account?',
  checked: '2026-11-23',
  options: {
    user: {
      asks: ['human user'],
      title: 'User account',
      chooseWhen: 'a person works with the cluster, or a tool outside it that can use an IAM role.',
      note: '/access-control/user-accounts/',
    },
    'service-account': {
      title: 'Service account',
      chooseWhen: 'a program in a Pod calls the Kubernetes API or needs AWS permissions.',
      note: '/access-control/service-accounts/',
    },
  },
  criteria: {
    'meant-for': { title: 'Meant for' },
    'object-in-cluster': { title: 'Is an object in the cluster' },
    'in-a-namespace': { asks: ['namespaced'], title: 'Belongs to a Namespace' },
    'exists-by-default': { title: 'Exists by default' },
    'proof-of-identity': { asks: ['authentication'], title: 'How it proves who it is, on EKS' },
    'token-lifetime': { title: 'Lifetime of its token on EKS', unit: 'minute' },
    'user-name': { asks: ['username'], title: 'User name that the API server sees' },
    groups: { title: 'Kubernetes groups' },
    rbac: { title: 'Gets permissions from RBAC', good: 'yes' },
    'access-policies': { title: 'Gets permissions from EKS access policies', good: 'yes' },
    'aws-permissions': {
      asks: ['iam permissions'],
      title: 'Can have AWS permissions',
      good: 'yes',
    },
    'shut-out': { asks: ['revoke'], title: 'How to revoke its access' },
  },
  cells: {
    'meant-for': {
      user: text('people', 'k8s-service-accounts'),
      'service-account': text('workloads and automation', 'k8s-service-accounts'),
    },
    'object-in-cluster': {
      user: no(
        'k8s-authentication',
        'on EKS it is an IAM principal, or a user of your OIDC provider',
      ),
      'service-account': yes('k8s-service-accounts', 'a ServiceAccount'),
    },
    'in-a-namespace': {
      user: no('k8s-service-accounts'),
      'service-account': yes(
        'k8s-service-accounts',
        'RBAC can still give it permissions in another one',
      ),
    },
    'exists-by-default': {
      user: partly(
        'the cluster creator, unless switched off',
        'eks-best-practices-identity-and-access-management',
      ),
      'service-account': yes('k8s-service-accounts', '`default` in each Namespace'),
    },
    'proof-of-identity': {
      user: text('a signed request to AWS STS, or a token from your OIDC provider', [
        'eks-best-practices-identity-and-access-management',
        'eks-authenticate-oidc-identity-provider',
      ]),
      'service-account': text('a token signed for the cluster, a JWT', 'k8s-service-accounts'),
    },
    'token-lifetime': {
      user: quote('iam-token-life', 'for an IAM principal; `kubectl` gets a new one automatically'),
      'service-account': amount(
        60,
        'minute',
        'eks-service-accounts',
        'in a Pod; EKS [keeps accepting it](/access-control/service-accounts/#expired-tokens) for a while',
      ),
    },
    'user-name': {
      user: text('set on the access entry or made by EKS; a claim, with an OIDC provider', [
        'eks-creating-access-entries',
        'eks-authenticate-oidc-identity-provider',
      ]),
      'service-account': text('`system:serviceaccount:<namespace>:<name>`', 'k8s-authentication'),
    },
    groups: {
      user: text('those on the access entry, or from a claim of the OIDC provider', [
        'eks-creating-access-entries',
        'eks-authenticate-oidc-identity-provider',
      ]),
      'service-account': text(
        '`system:serviceaccounts` and `system:serviceaccounts:<namespace>`',
        'k8s-authentication',
      ),
    },
    rbac: {
      user: yes(['eks-creating-access-entries', 'eks-authenticate-oidc-identity-provider']),
      'service-account': yes('k8s-service-accounts'),
    },
    'access-policies': {
      user: partly('as an IAM principal with an access entry', 'eks-access-policies'),
      'service-account': no(
        'eks-creating-access-entries',
        'an access entry holds an IAM principal',
      ),
    },
    'aws-permissions': {
      user: partly('as an IAM principal', 'eks-grant-k8s-access'),
      'service-account': partly(
        'mapped to an IAM role with Pod Identity or IRSA',
        'eks-service-accounts',
      ),
    },
    'shut-out': {
      user: text(
        'delete its access entry; a user of an OIDC provider is shut out there',
        'eks-best-practices-identity-and-access-management',
      ),
      'service-account': text('delete the ServiceAccount; a Pod’s token ends with its Pod', [
        'eks-best-practices-identity-and-access-management',
        'k8s-service-accounts',
      ]),
    },
  },
})
