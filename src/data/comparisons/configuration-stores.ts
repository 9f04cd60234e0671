import { amount, no, notApplicable, partly, text, words, yes } from '#comparison/cells.ts'
import { defineComparison } from '#comparison/defineComparison.ts'

export const configurationStores = defineComparison({
  id: 'configuration-stores',
  chapter: 'resources',
  title: 'Where to keep configuration and secrets',
  question: 'ConfigMap, Secret or an external store?',
  checked: '2026-11-23',
  options: {
    configmap: {
      title: 'ConfigMap',
      chooseWhen: 'the value is not confidential.',
      note: '/resources/configmaps/',
    },
    secret: {
      title: 'Secret',
      chooseWhen:
        'the value is confidential, one cluster needs it and you can control who reads Secrets there.',
      note: '/resources/secrets/',
    },
    'secrets-store-csi': {
      asks: ['ascp', 'secrets store csi', 'secrets store csi driver', 'secrets manager csi'],
      title: 'Secrets Manager or Parameter Store with ASCP',
      chooseWhen:
        'the value belongs in AWS Secrets Manager or Parameter Store, etcd must not hold a copy and the Pods run on Linux nodes, not on Fargate.',
      note: '/resources/external-secrets/#mount',
    },
    'external-secrets': {
      asks: ['external secrets', 'eso', 'externalsecret'],
      title: 'External Secrets Operator',
      chooseWhen:
        'the value belongs in an external store, but the application expects a Secret or the Pods run on Fargate.',
      note: '/resources/external-secrets/#sync',
    },
  },
  criteria: {
    confidential: { title: 'Meant for confidential values', good: 'yes', group: 'Secrecy' },
    'out-of-etcd': { title: 'The value stays out of etcd', good: 'yes', group: 'Secrecy' },
    'who-can-read': { title: 'Who can read the value', group: 'Secrecy' },
    'encrypted-in-etcd': {
      asks: ['encryption', 'encryption at rest'],
      title: 'Encrypted in etcd on EKS',
      good: 'yes',
      group: 'Secrecy',
    },
    'in-memory': {
      asks: ['tmpfs'],
      title: 'Mounted files are kept in memory on Linux nodes',
      good: 'yes',
      group: 'Secrecy',
    },
    'manifest-in-git': {
      asks: ['git', 'gitops'],
      title: 'The manifest can go into Git',
      good: 'yes',
      group: 'Secrecy',
    },
    'works-on-fargate': { title: 'Works on Fargate', good: 'yes', group: 'Where it works' },
    'works-on-windows': {
      asks: ['windows'],
      title: 'Works on Windows nodes',
      good: 'yes',
      group: 'Where it works',
    },
    'environment-variable': {
      title: 'As an environment variable',
      good: 'yes',
      group: 'In the Pod',
    },
    'mounted-file': { title: 'As a mounted file', good: 'yes', group: 'In the Pod' },
    'file-updates': {
      asks: ['live update', 'hot reload', 'reload'],
      title: 'A new value reaches the files of a running Pod',
      good: 'yes',
      group: 'In the Pod',
    },
    'store-down': {
      title: 'Pods start while the external store is down',
      good: 'yes',
      group: 'In the Pod',
    },
    'extra-software': {
      title: 'Needs extra software in the cluster',
      good: 'no',
      group: 'Running it',
    },
    rotation: { title: 'Rotates the value', good: 'yes', group: 'Running it' },
    'several-clusters': {
      asks: ['multiple clusters'],
      title: 'One value serves several clusters',
      good: 'yes',
      group: 'Running it',
    },
    size: { title: 'Largest value', group: 'Running it', unit: 'KiB' },
  },
  cells: {
    confidential: {
      configmap: no('k8s-configmap'),
      secret: yes('k8s-secret'),
      'secrets-store-csi': yes('eks-manage-secrets'),
      'external-secrets': yes('external-secrets-overview'),
    },
    'out-of-etcd': {
      configmap: no('eks-envelope-encryption'),
      secret: no('k8s-secret'),
      'secrets-store-csi': yes(
        ['secrets-store-csi-driver-concepts', 'secrets-store-csi-driver-sync'],
        'unless you sync it to a Secret',
      ),
      'external-secrets': no('external-secrets-overview', 'it writes a Secret'),
    },
    'who-can-read': {
      configmap: text('whoever RBAC or an access policy allows', 'eks-access-policy-permissions'),
      secret: text('whoever may read Secrets or create Pods in the Namespace', 'k8s-secret'),
      'secrets-store-csi': text('the Pod’s IAM role, and whoever can run commands in the Pod', [
        'eks-manage-secrets',
        'secrets-store-csi-driver-concepts',
      ]),
      'external-secrets': text(
        'the operator, with the credentials of the store; then as for any Secret',
        ['external-secrets-aws-access', 'external-secrets-overview'],
      ),
    },
    'encrypted-in-etcd': {
      configmap: yes('eks-envelope-encryption', 'on Kubernetes 1.28 or later'),
      secret: yes('eks-envelope-encryption', 'on Kubernetes 1.28 or later'),
      'secrets-store-csi': notApplicable('Nothing is kept there, unless you sync it to a Secret.'),
      'external-secrets': yes('eks-envelope-encryption', 'on Kubernetes 1.28 or later'),
    },
    'in-memory': {
      configmap: no('k8s-secret', 'only Secrets have this guarantee'),
      secret: yes('k8s-secret'),
      'secrets-store-csi': yes('secrets-store-csi-driver-concepts'),
      'external-secrets': yes('k8s-secret', 'as for any Secret'),
    },
    'manifest-in-git': {
      configmap: yes([], 'it should hold nothing confidential'),
      secret: no('k8s-secrets-good-practices'),
      'secrets-store-csi': yes(
        'secrets-store-csi-driver-provider-aws',
        'it names the value but does not hold it',
      ),
      'external-secrets': yes(
        'external-secrets-overview',
        'it names the value but does not hold it',
      ),
    },
    'works-on-fargate': {
      configmap: yes([]),
      secret: yes([]),
      'secrets-store-csi': no(
        ['eks-manage-secrets', 'secrets-store-csi-driver-provider-aws'],
        'the driver is a DaemonSet',
      ),
      'external-secrets': partly(
        'an operator on Fargate needs another webhook port than the default 10250',
        [
          'external-secrets-issue-1981',
          'external-secrets-helm-chart',
          'external-secrets-eso-blogs',
        ],
      ),
    },
    'works-on-windows': {
      configmap: yes([]),
      secret: yes('k8s-windows-security', 'mounted files are in clear text on the node’s disk'),
      'secrets-store-csi': no('secrets-store-csi-driver-providers', 'not with the AWS provider'),
      'external-secrets': yes('k8s-windows-security', 'as for any Secret'),
    },
    'environment-variable': {
      configmap: yes('k8s-configmap'),
      secret: yes('k8s-secret'),
      'secrets-store-csi': partly(
        words`from a synced Secret, a feature of the driver that is ${'secrets-store-sync-stage'}`,
        ['secrets-store-csi-driver-sync', 'secrets-store-csi-driver-introduction'],
      ),
      'external-secrets': yes('k8s-secret'),
    },
    'mounted-file': {
      configmap: yes('k8s-configmap'),
      secret: yes('k8s-secret'),
      'secrets-store-csi': yes('eks-manage-secrets'),
      'external-secrets': yes('k8s-secret'),
    },
    'file-updates': {
      configmap: yes(['k8s-configmap', 'k8s-volumes'], 'after a delay; not with `subPath`'),
      secret: yes('k8s-secret', 'after a delay; not with `subPath`'),
      'secrets-store-csi': partly(
        words`if you turn on automatic rotation, a feature of the driver that is ${'secrets-store-rotation-stage'}; not with subPath`,
        [
          'secrets-store-csi-driver-rotation',
          'secrets-store-csi-driver-introduction',
          'secrets-store-csi-driver-known-limitations',
        ],
      ),
      'external-secrets': yes(
        ['external-secrets-lifecycle', 'k8s-secret'],
        'after the refresh interval, by default; not with `subPath`',
      ),
    },
    'store-down': {
      configmap: notApplicable('There is no external store.'),
      secret: notApplicable('There is no external store.'),
      'secrets-store-csi': no(
        'secrets-store-csi-driver-concepts',
        'the value is fetched at each start',
      ),
      'external-secrets': yes('external-secrets-overview', 'with the Secret, once it exists'),
    },
    'extra-software': {
      configmap: no([]),
      secret: no([]),
      'secrets-store-csi': yes(
        [
          'secrets-store-csi-driver-concepts',
          'secrets-store-csi-driver-providers',
          'eks-hybrid-nodes-add-ons',
        ],
        'a driver and a provider, both DaemonSets; EKS offers the provider as an add-on',
      ),
      'external-secrets': yes('external-secrets-getting-started', 'an operator, a Deployment'),
    },
    rotation: {
      configmap: no([]),
      secret: no('eks-best-practices-data-encryption-and-secrets-management'),
      'secrets-store-csi': partly(
        'by Secrets Manager, once set up there',
        'aws-secretsmanager-rotating-secrets',
      ),
      'external-secrets': partly(
        'by the store, if it can; with Secrets Manager, once set up there',
        'aws-secretsmanager-rotating-secrets',
      ),
    },
    'several-clusters': {
      configmap: no([]),
      secret: no([]),
      'secrets-store-csi': yes([]),
      'external-secrets': yes([]),
    },
    size: {
      configmap: amount(1024, 'KiB', 'k8s-configmap', '1 MiB for the whole object'),
      secret: amount(1024, 'KiB', 'k8s-secret', '1 MiB for the whole object'),
      'secrets-store-csi': amount(
        64,
        'KiB',
        ['aws-secretsmanager-quotas', 'aws-parameter-store-tiers'],
        'in Secrets Manager; in Parameter Store 4 KB, or 8 KB as an advanced parameter',
      ),
      'external-secrets': text(
        'as in the external store, and 1 MiB for the whole Secret',
        'k8s-secret',
      ),
    },
  },
})
