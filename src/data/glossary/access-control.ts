import { defineTerms } from '#terms/term.ts'

export const accessControl = defineTerms({
  'access-entry': {
    term: 'access entry',
    definition:
      'A record in EKS that lets one IAM principal into one cluster and can give it permissions there.',
    note: '/access-control/access-entries/',
    also: ['access entries'],
  },
  'access-policy': {
    term: 'access policy',
    definition:
      'A set of Kubernetes permissions that AWS maintains and that you attach to an access entry, for a cluster or for some Namespaces.',
    note: '/access-control/access-entries/#access-policies',
    also: ['access policies'],
  },
  'aws-auth': {
    term: 'aws-auth ConfigMap',
    definition:
      'The older, deprecated way to let IAM principals into a cluster: a list of them in a ConfigMap of kube-system.',
    note: '/access-control/aws-auth/',
    also: ['aws-auth'],
  },
  clusterrole: {
    term: 'ClusterRole',
    definition:
      'Like a Role, but not tied to a Namespace: it can be granted for the whole cluster or, by a RoleBinding, for one Namespace.',
    note: '/access-control/rbac/#roles-and-bindings',
  },
  'eks-pod-identity': {
    term: 'EKS Pod Identity',
    definition:
      'A way to give Pods an IAM role: EKS links the role to their service account, and an agent on the node hands out credentials.',
    note: '/access-control/pod-identity/',
    also: ['Pod Identity'],
  },
  'iam-principal': {
    term: 'IAM principal',
    definition: 'Who makes a request to AWS, such as an IAM user or an IAM role.',
    note: '/access-control/user-accounts/#iam-principals',
  },
  'iam-role': {
    term: 'IAM role',
    definition:
      'An identity in AWS with permissions but no password: whoever is allowed to assume it gets temporary credentials.',
    note: '/access-control/user-accounts/#iam-principals',
  },
  imds: {
    term: 'IMDS',
    definition:
      'Instance metadata service: the address where an EC2 instance, and its Pods unless you block them, get its data and its role credentials.',
    note: '/access-control/node-role/#imds',
    also: ['instance metadata'],
  },
  irsa: {
    term: 'IRSA',
    definition:
      'A way to give Pods an IAM role: an annotation on their service account names it, and STS trusts the tokens that the cluster signs.',
    note: '/access-control/irsa/',
    also: ['IAM roles for service accounts'],
  },
  kubeconfig: {
    term: 'kubeconfig',
    definition: 'The file that tells kubectl where clusters are and how to sign in to them.',
    note: '/access-control/iam-and-kubeconfig/',
  },
  'node-role': {
    term: 'node role',
    definition: 'The IAM role whose credentials a node uses to join the cluster and call AWS.',
    note: '/access-control/node-role/',
    also: ['node IAM role'],
  },
  'oidc-provider': {
    term: 'OIDC provider',
    definition:
      'A source of signed tokens that others can check; a cluster must be registered in IAM as one before IRSA works.',
    note: '/access-control/irsa/#how-it-works',
    also: ['OpenID Connect provider'],
  },
  rbac: {
    term: 'RBAC',
    definition:
      'Role-based access control: Kubernetes permissions given by Roles and bindings, with no rule that denies.',
    note: '/access-control/rbac/',
    also: ['role-based access control'],
  },
  role: {
    term: 'Role',
    definition:
      'An object that lists the actions that are allowed on certain kinds of object in one Namespace; a binding grants it to somebody.',
    note: '/access-control/rbac/#roles-and-bindings',
  },
  rolebinding: {
    term: 'RoleBinding',
    definition:
      'An object that grants the permissions of a Role or ClusterRole to users, groups or service accounts in one Namespace.',
    note: '/access-control/rbac/#roles-and-bindings',
  },
  'service-account': {
    term: 'service account',
    definition:
      'The identity of a Pod, or of another program, in the Kubernetes API; it belongs to a Namespace.',
    note: '/access-control/service-accounts/',
    also: ['ServiceAccount'],
  },
  'service-account-token': {
    term: 'service account token',
    definition:
      'A signed proof of identity that a program shows to the API server; the one in a Pod is short-lived and renewed by the kubelet.',
    note: '/access-control/service-accounts/#tokens',
  },
  'session-tag': {
    term: 'session tag',
    definition:
      'A key and value that belong to one session of an IAM role and that IAM policies can test.',
    note: '/access-control/session-tags/#keys',
    also: ['session tags'],
  },
  'role-chaining': {
    term: 'role chaining',
    definition:
      'Assuming one IAM role with the credentials of another; such a session is short, whatever the role allows.',
    note: '/access-control/across-accounts/#choose',
    also: ['chained roles'],
  },
})
