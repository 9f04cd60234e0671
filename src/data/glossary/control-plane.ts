import { defineTerms } from '#terms/term.ts'

export const controlPlane = defineTerms({
  'admission-controller': {
    term: 'admission controller',
    definition:
      'Code in the API server that can reject or change a request after permissions are checked and before anything is stored.',
    note: '/control-plane/api-server/#request-path',
  },
  'api-server': {
    term: 'API server',
    definition:
      'The front door of a cluster: every read and every change of an object goes through it, and it alone talks to etcd.',
    note: '/control-plane/api-server/',
    also: ['kube-apiserver'],
  },
  'availability-zone': {
    term: 'Availability Zone',
    definition:
      'A part of an AWS Region with data centers of its own, built so that a failure in one does not affect the others; a subnet is in one zone.',
    note: '/control-plane/#availability',
    also: ['AZ'],
  },
  'cloud-controller-manager': {
    term: 'cloud controller manager',
    definition:
      'The component that connects a cluster to its cloud, for example to learn that the instance behind a node is gone.',
    note: '/control-plane/controller-manager/#cloud-controller-manager',
  },
  'control-plane': {
    term: 'control plane',
    definition:
      'The part of a cluster that stores its state and makes decisions: API server, etcd, scheduler and controllers.',
    note: '/control-plane/',
  },
  'controller-manager': {
    term: 'controller manager',
    definition:
      "The component that runs Kubernetes' own controllers, such as those for Deployments, Jobs and nodes.",
    note: '/control-plane/controller-manager/',
    also: ['kube-controller-manager'],
  },
  'envelope-encryption': {
    term: 'envelope encryption',
    definition:
      'Encrypting data with one key and that key with a second one, which stays in a key service such as KMS.',
    note: '/control-plane/encryption/#default',
  },
  etcd: {
    term: 'etcd',
    definition: 'The database in which a cluster keeps all its objects.',
    note: '/control-plane/etcd/',
  },
  kms: {
    term: 'KMS',
    definition:
      'AWS Key Management Service: it keeps encryption keys and works with them, so that they never have to leave it.',
    note: '/control-plane/encryption/#own-key',
    also: ['AWS KMS'],
  },
  'provisioned-control-plane': {
    term: 'Provisioned Control Plane',
    definition:
      'A mode in which you reserve a tier of control plane capacity for a cluster, for an extra fee.',
    note: '/control-plane/scaling-and-sla/#provisioned',
  },
  scheduler: {
    term: 'scheduler',
    definition: 'The component that picks a node for each new Pod.',
    note: '/control-plane/scheduler/',
    also: ['kube-scheduler'],
  },
  webhook: {
    term: 'webhook',
    definition:
      'A web address that one program calls to notify or ask another; admission webhooks are asked before the API server stores an object.',
    note: '/control-plane/api-server/#webhooks',
    also: ['admission webhook'],
  },
})
