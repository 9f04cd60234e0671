import { defineTerms } from '#terms/term.ts'

export const resources = defineTerms({
  affinity: {
    term: 'affinity',
    definition:
      'Rules in a Pod, strict or preferred, that attract it to certain nodes or other Pods; anti-affinity keeps it away from Pods.',
    note: '/resources/scheduling/#affinity',
  },
  'aws-secrets-manager': {
    term: 'AWS Secrets Manager',
    definition:
      'The AWS service that stores confidential values and can change them on a schedule.',
    note: '/resources/external-secrets/',
    also: ['Secrets Manager'],
  },
  clusterip: {
    term: 'ClusterIP',
    definition:
      'The default type of Service: a virtual address that works only inside the cluster.',
    note: '/resources/services/#what-a-service-is',
  },
  configmap: {
    term: 'ConfigMap',
    definition:
      'An object that holds settings that are not secret, for Pods to read as files or environment variables.',
    note: '/resources/configmaps/',
  },
  controller: {
    term: 'controller',
    definition: 'A loop that watches objects and acts until reality matches what they ask for.',
    note: '/resources/controllers/#object-and-controller',
  },
  coredns: {
    term: 'CoreDNS',
    definition:
      'The DNS server of a cluster: it answers the names of Services and passes other names on.',
    note: '/resources/dns/#coredns',
  },
  cronjob: {
    term: 'CronJob',
    definition: 'An object that creates a Job repeatedly, at the times of a schedule.',
    note: '/resources/jobs/#cronjobs',
  },
  customresourcedefinition: {
    term: 'CustomResourceDefinition',
    definition: 'An object that teaches the API server a new kind of object.',
    note: '/resources/custom-resources/#crd',
    also: ['CRD', 'custom resource definition'],
  },
  daemonset: {
    term: 'DaemonSet',
    definition:
      'An object that runs one copy of a Pod on every node, or on every node that matches, such as a log agent.',
    note: '/resources/daemonsets/',
  },
  deployment: {
    term: 'Deployment',
    definition:
      'An object that keeps a chosen number of interchangeable Pods running and replaces them step by step when their template changes.',
    note: '/resources/controllers/#deployments',
  },
  endpointslice: {
    term: 'EndpointSlice',
    definition:
      'An object with the current addresses of the Pods behind a Service, kept up to date by a controller.',
    note: '/resources/services/#who-routes',
  },
  eviction: {
    term: 'eviction',
    definition:
      'Removing a Pod from its node: on request through the API, as in a drain, or by the kubelet when the node is short of memory, disk or process IDs.',
    note: '/resources/pod-lifecycle/#eviction',
  },
  'external-secrets-operator': {
    term: 'External Secrets Operator',
    definition:
      'An operator that copies values from stores such as AWS Secrets Manager into Kubernetes Secrets.',
    note: '/resources/external-secrets/#sync',
  },
  'gateway-api': {
    term: 'Gateway API',
    definition:
      'A newer set of kinds for traffic into and within a cluster, such as Gateway and HTTPRoute, which can do more than Ingress.',
    note: '/resources/ingress-and-gateway/#gateway-api',
  },
  'headless-service': {
    term: 'headless Service',
    definition:
      'A Service without an address of its own: its DNS name leads straight to the addresses of its Pods.',
    note: '/resources/dns/#headless',
  },
  httproute: {
    term: 'HTTPRoute',
    definition:
      'A kind of the Gateway API that says which HTTP requests of a Gateway go to which Service.',
    note: '/resources/ingress-and-gateway/#gateway-api',
  },
  ingress: {
    term: 'Ingress',
    definition:
      'An object with rules for HTTP traffic into the cluster, by host name and path; it needs an ingress controller to act on it.',
    note: '/resources/ingress-and-gateway/#ingress',
  },
  'init-container': {
    term: 'init container',
    definition:
      "A container that must finish successfully before a Pod's application containers start.",
    note: '/resources/init-and-sidecar-containers/#init',
  },
  job: {
    term: 'Job',
    definition:
      'An object that runs Pods until a piece of work is finished; when one fails it tries again, up to a limit.',
    note: '/resources/jobs/#jobs',
  },
  label: {
    term: 'label',
    definition: 'A key and a value on an object, which selectors can match.',
    note: '/resources/controllers/#deployments',
  },
  'label-selector': {
    term: 'label selector',
    definition:
      'A condition on labels that picks a set of objects, such as the Pods behind a Service.',
    note: '/resources/services/#what-a-service-is',
  },
  limitrange: {
    term: 'LimitRange',
    definition:
      'An object that sets minimum and maximum for the requests and limits of individual containers or Pods in a Namespace, and defaults for containers.',
    note: '/resources/resource-quotas/#limit-range',
  },
  namespace: {
    term: 'Namespace',
    definition:
      'A named part of a cluster: object names need to be unique only within it, and permissions and quotas can be limited to it.',
    note: '/resources/namespaces/',
  },
  'node-selector': {
    term: 'node selector',
    definition: 'A list of labels in a Pod: it is placed only on a node that has them all.',
    note: '/resources/scheduling/#node-selector',
  },
  nodeport: {
    term: 'NodePort',
    definition:
      'A type of Service that also opens one port on every node and passes what arrives there to its Pods.',
    note: '/resources/services/#load-balancers',
  },
  operator: {
    term: 'operator',
    definition:
      'A controller that runs one application or service through custom resources, with knowledge of how that application works.',
    note: '/resources/custom-resources/#operators',
  },
  'owner-reference': {
    term: 'owner reference',
    definition:
      'An entry in an object that names its owner, as a ReplicaSet does its Deployment; when the owner is deleted, it is normally deleted too.',
    note: '/resources/controllers/#deployments',
  },
  pod: {
    term: 'Pod',
    definition:
      'The smallest unit that Kubernetes runs: one or more containers that share a network address and always run on the same node.',
    note: '/resources/pods/',
  },
  poddisruptionbudget: {
    term: 'PodDisruptionBudget',
    definition:
      'An object that limits how many Pods of an application can be evicted at the same time, for example while a node is drained.',
    note: '/resources/disruption-budgets/',
    also: ['PDB', 'disruption budget'],
  },
  preemption: {
    term: 'preemption',
    definition:
      'Removing Pods of lower priority from a node so that a waiting Pod of higher priority fits there.',
    note: '/resources/scheduling/#priority',
  },
  priorityclass: {
    term: 'PriorityClass',
    definition:
      'An object that gives Pods a rank: which of them are scheduled first and which can be removed to make room.',
    note: '/resources/scheduling/#priority',
  },
  probe: {
    term: 'probe',
    definition:
      'A check that the kubelet makes on a container at intervals; it decides whether the container is restarted (liveness), gets traffic (readiness) or has started (startup).',
    note: '/resources/probes/',
  },
  'qos-class': {
    term: 'QoS class',
    definition:
      "One of three classes, Guaranteed, Burstable or BestEffort, that follow from a Pod's requests and limits and matter when a node runs out of memory.",
    note: '/resources/requests-and-limits/#qos',
    also: ['quality of service class'],
  },
  replicaset: {
    term: 'ReplicaSet',
    definition:
      'An object that keeps a number of Pods made from one template; a Deployment creates a new one for each revision of its template.',
    note: '/resources/controllers/#deployments',
  },
  'resource-limit': {
    term: 'resource limit',
    definition:
      'The most CPU or memory a container can use: it is throttled at its CPU limit, and killed if it exceeds its memory limit.',
    note: '/resources/requests-and-limits/#limits',
    also: ['CPU limit', 'memory limit'],
  },
  'resource-request': {
    term: 'resource request',
    definition:
      'The CPU or memory that a container asks for; the scheduler picks only a node where that much is not yet reserved.',
    note: '/resources/requests-and-limits/#requests',
    also: ['CPU request', 'memory request'],
  },
  resourcequota: {
    term: 'ResourceQuota',
    definition: 'An object that caps what all Pods and objects of a Namespace may use together.',
    note: '/resources/resource-quotas/#resource-quota',
  },
  rollout: {
    term: 'rollout',
    definition: 'The replacement of the Pods of a workload by ones made from a changed template.',
    note: '/resources/rollouts/',
  },
  secret: {
    term: 'Secret',
    definition:
      'An object for confidential data such as passwords and keys, with permissions separate from those of a ConfigMap.',
    note: '/resources/secrets/',
  },
  'secrets-store-csi-driver': {
    term: 'Secrets Store CSI Driver',
    definition: 'A storage driver that mounts values from an external store into a Pod as files.',
    note: '/resources/external-secrets/#mount',
  },
  service: {
    term: 'Service',
    definition: 'An object that gives a changing set of Pods one lasting name and address.',
    note: '/resources/services/',
  },
  'sidecar-container': {
    term: 'sidecar container',
    definition:
      'A helper container that runs next to the application in the same Pod, such as a proxy or a log shipper.',
    note: '/resources/init-and-sidecar-containers/#sidecars',
    also: ['sidecar'],
  },
  statefulset: {
    term: 'StatefulSet',
    definition:
      'An object that runs Pods with an identity: each keeps its name, its DNS name and its own volumes when it is replaced.',
    note: '/resources/statefulsets/',
  },
  taint: {
    term: 'taint',
    definition:
      'A mark on a node that keeps away Pods that do not tolerate it; with the effect NoExecute it also evicts them.',
    note: '/resources/scheduling/#taints',
  },
  toleration: {
    term: 'toleration',
    definition:
      'A setting of a Pod that lets it run on a node with a certain taint; it does not attract the Pod to it.',
    note: '/resources/scheduling/#taints',
  },
  'topology-spread-constraint': {
    term: 'topology spread constraint',
    definition:
      'A rule in a Pod that spreads it and its replicas evenly, for example over Availability Zones.',
    note: '/resources/scheduling/#spread',
  },
  'workload-resource': {
    term: 'workload resource',
    definition:
      'An object, such as a Deployment or a Job, that says which Pods should exist and leaves creating and replacing them to a controller.',
    note: '/resources/controllers/',
  },
})
