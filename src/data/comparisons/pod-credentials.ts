import { no, notApplicable, partly, quote, text, words, yes } from '#comparison/cells.ts'
import { defineComparison } from '#comparison/defineComparison.ts'

export const podCredentials = defineComparison({
  id: 'pod-credentials',
  chapter: 'access-control',
  title: 'AWS credentials for Pods',
  question: 'How should a Pod get AWS permissions?',
  checked: '2026-11-23',
  options: {
    'pod-identity': {
      title: 'EKS Pod Identity',
      chooseWhen:
        'the Pods run on Linux EC2 nodes or hybrid nodes of an EKS cluster; AWS recommends it there.',
      note: '/access-control/pod-identity/',
    },
    irsa: {
      asks: ['iam roles for service accounts'],
      title: 'IRSA',
      chooseWhen: 'the Pods run on Fargate, on Windows nodes or in a cluster outside EKS.',
      note: '/access-control/irsa/',
    },
    'node-role': {
      asks: ['node iam role', 'node instance role', 'instance profile', 'instance role'],
      title: 'Node role',
      chooseWhen:
        'every Pod on the node can have the permission, and the software supports no other way.',
      note: '/access-control/node-role/',
    },
    'static-keys': {
      asks: ['access keys', 'static credentials', 'iam user keys', 'long-lived credentials'],
      title: 'Static access keys',
      chooseWhen: 'the software can use neither a role nor temporary credentials.',
    },
  },
  criteria: {
    'works-on-fargate': { title: 'Works on Fargate', good: 'yes', group: 'Where it works' },
    'works-on-windows': {
      asks: ['windows'],
      title: 'Works on Windows nodes',
      good: 'yes',
      group: 'Where it works',
    },
    'works-on-hybrid-nodes': {
      title: 'Works on Hybrid Nodes',
      good: 'yes',
      group: 'Where it works',
    },
    'works-outside-eks': {
      asks: ['outside eks'],
      title: 'Works in clusters outside EKS',
      good: 'yes',
      group: 'Where it works',
    },
    'recommended-by-aws': { title: 'Recommended by AWS', good: 'yes', group: 'Security' },
    'own-permissions': {
      asks: ['least privilege'],
      title: 'Own permissions for each workload',
      good: 'yes',
      group: 'Security',
    },
    'temporary-credentials': {
      asks: ['rotation', 'temporary', 'short-lived', 'credentials expire'],
      title: 'Credentials expire and renew automatically',
      good: 'yes',
      group: 'Security',
    },
    'session-tags': {
      asks: ['session tags', 'abac'],
      title: 'Session tags name cluster, Namespace and Pod',
      good: 'yes',
      group: 'Security',
    },
    'other-accounts': {
      asks: ['cross-account', 'cross-account access'],
      title: 'Reaches a role in another AWS account',
      good: 'yes',
      group: 'Security',
    },
    'needs-agent': { title: 'Needs an agent on the node', good: 'no', group: 'Setup' },
    'needs-oidc-provider': {
      asks: ['oidc provider', 'oidc'],
      title: 'Needs an IAM OIDC provider for each cluster',
      good: 'no',
      group: 'Setup',
    },
    'several-clusters': {
      asks: ['multiple clusters'],
      title: 'One role serves several clusters unchanged',
      good: 'yes',
      group: 'Setup',
    },
    'recent-sdk': { asks: ['sdk'], title: 'Needs a recent AWS SDK', good: 'no', group: 'Setup' },
    'vpc-endpoint': {
      asks: ['vpc endpoint', 'privatelink'],
      title: 'VPC endpoint to get credentials without internet access',
      group: 'Setup',
    },
    'role-change': {
      title: 'Assigning another role reaches running Pods',
      good: 'yes',
      group: 'Setup',
    },
    associations: { title: 'Associations in a cluster', group: 'Limits', unit: 'association' },
    'trust-relationships': {
      title: 'Trust relationships in the trust policy of a role',
      group: 'Limits',
      unit: 'trust relationship',
    },
  },
  cells: {
    'works-on-fargate': {
      'pod-identity': no('eks-pod-identities'),
      irsa: yes('eks-fargate'),
      'node-role': no(
        ['eks-fargate', 'eks-pod-execution-role'],
        'no instance metadata, and containers cannot use the Pod execution role',
      ),
      'static-keys': yes([], 'the keys are only values that the Pod reads'),
    },
    'works-on-windows': {
      'pod-identity': no('eks-pod-identities'),
      irsa: yes(
        'amazon-eks-pod-identity-webhook',
        'the Pod needs a `nodeSelector` for Windows; node affinity is not enough',
      ),
      'node-role': partly('where the Pod can reach the instance metadata', 'aws-ec2-iam-roles'),
      'static-keys': yes([]),
    },
    'works-on-hybrid-nodes': {
      'pod-identity': partly(
        'with a credentials file on each node and the agent’s hybrid DaemonSet',
        'eks-hybrid-nodes-add-ons',
      ),
      irsa: yes('eks-hybrid-nodes-networking', 'the Pods must reach AWS STS'),
      'node-role': no('eks-hybrid-nodes-add-ons', 'there is no instance metadata'),
      'static-keys': yes([]),
    },
    'works-outside-eks': {
      'pod-identity': no(
        ['eks-pod-identities', 'eks-outposts'],
        'nor on EKS Anywhere; on AWS Outposts AWS pages disagree',
      ),
      irsa: yes('eks-service-accounts', 'EKS Anywhere, ROSA, self-managed Kubernetes on EC2'),
      'node-role': partly('on EC2 instances', 'aws-ec2-iam-roles'),
      'static-keys': yes([]),
    },
    'recommended-by-aws': {
      'pod-identity': yes('eks-service-accounts', 'wherever it can be used'),
      irsa: partly(
        'where Pod Identity does not fit',
        'eks-best-practices-identity-and-access-management',
      ),
      'node-role': no(
        'eks-best-practices-identity-and-access-management',
        'block it for Pods that do not need it',
      ),
      'static-keys': no('aws-iam-access-keys'),
    },
    'own-permissions': {
      'pod-identity': yes(
        'eks-pod-identities',
        'by service account; restrict instance metadata as well',
      ),
      irsa: yes(
        'eks-iam-roles-for-service-accounts',
        'by service account; restrict instance metadata as well',
      ),
      'node-role': no(
        'eks-best-practices-identity-and-access-management',
        'all Pods on the node that reach its metadata share it',
      ),
      'static-keys': yes([], 'if each workload gets the key of its own IAM user'),
    },
    'temporary-credentials': {
      'pod-identity': yes(['eks-pod-id-how-it-works', 'eks-pod-id-assign-target-role']),
      irsa: yes('eks-best-practices-identity-and-access-management'),
      'node-role': yes('aws-ec2-iam-roles'),
      'static-keys': no('aws-iam-access-keys', 'valid until somebody removes them'),
    },
    'session-tags': {
      'pod-identity': yes('eks-pod-id-abac', 'on by default; policies can test them'),
      irsa: no('eks-service-accounts'),
      'node-role': no([]),
      'static-keys': no([]),
    },
    'other-accounts': {
      'pod-identity': yes(
        'eks-pod-id-assign-target-role',
        'by chaining: its own role assumes a target role there',
      ),
      irsa: yes('eks-cross-account-access', 'directly, or by chaining two roles'),
      'node-role': partly('if the application assumes the other role itself', []),
      'static-keys': partly('if the application assumes the other role itself', []),
    },
    'needs-agent': {
      'pod-identity': yes('eks-pod-identities', 'a DaemonSet; on Auto Mode, it is built in'),
      irsa: no(
        'eks-best-practices-identity-and-access-management',
        'a webhook on the control plane prepares the Pods',
      ),
      'node-role': no([]),
      'static-keys': no([]),
    },
    'needs-oidc-provider': {
      'pod-identity': no('eks-service-accounts'),
      irsa: yes(
        'eks-service-accounts',
        words`an account can have ${'quota-iam-oidc-providers'} of them by default`,
      ),
      'node-role': no([]),
      'static-keys': no([]),
    },
    'several-clusters': {
      'pod-identity': yes('eks-service-accounts', 'each cluster needs its own associations'),
      irsa: no('eks-service-accounts', 'the trust policy names the OIDC provider of each cluster'),
      'node-role': yes('eks-create-node-role', 'it trusts EC2, not a cluster'),
      'static-keys': notApplicable('A key belongs to an IAM user, not to a role.'),
    },
    'recent-sdk': {
      'pod-identity': yes([
        'eks-pod-identities',
        'eks-best-practices-identity-and-access-management',
      ]),
      irsa: yes([
        'eks-iam-roles-for-service-accounts',
        'eks-best-practices-identity-and-access-management',
      ]),
      'node-role': partly(
        'where the node requires IMDSv2',
        'eks-best-practices-identity-and-access-management',
      ),
      'static-keys': no([]),
    },
    'vpc-endpoint': {
      'pod-identity': text('EKS Auth: `eks-auth`', 'eks-private-clusters'),
      irsa: text(
        'AWS STS; `oidc-eks` if you also set it up from inside the VPC',
        'eks-private-clusters',
      ),
      'node-role': text('none: instance metadata is local to the node', []),
      'static-keys': text('none', []),
    },
    'role-change': {
      'pod-identity': partly(
        words`within ${'pod-identity-cache'} hours (${'pod-identity-cache-target-role'} minutes with a target role), or when you recreate them`,
        'eks-pod-id-assign-target-role',
      ),
      irsa: no(
        'amazon-eks-pod-identity-webhook',
        'recreate them: the role is set when a Pod is created',
      ),
      'node-role': partly(
        'within an hour, if you swap the role in the instance profile',
        'aws-ec2-iam-roles',
      ),
      'static-keys': notApplicable(),
    },
    associations: {
      'pod-identity': quote('quota-pod-identity-associations', 'at most'),
      irsa: notApplicable('Each service account names its role itself.'),
      'node-role': notApplicable(),
      'static-keys': notApplicable(),
    },
    'trust-relationships': {
      'pod-identity': notApplicable(
        'The role trusts one service principal, whatever the number of clusters.',
      ),
      irsa: quote(
        'irsa-trust-relationships',
        words`typically; at most about ${'irsa-trust-relationships-raised'} after a quota increase`,
      ),
      'node-role': notApplicable(),
      'static-keys': notApplicable(),
    },
  },
})
