import { defineDiagram } from '#diagrams/diagram.ts'

/** How a Pod starts on a node. */
export const podStart = defineDiagram({
  title: 'How a Pod starts',
  words: [
    'kubectl shows Pending until the scheduler has found a node for the Pod.',
    'On the node, its volumes are mounted, and the CNI plugin gives it a network and an address. Until then, kubectl shows ContainerCreating, or Init:0/1 if there is an init container.',
    'Each image is pulled just before its container starts, if the pull policy requires it.',
    'Init containers run one at a time. A sidecar among them only has to start.',
    'The application containers start, and their startup probes must succeed.',
    'When the readiness probes succeed, the Pod is Ready, and Services send traffic to it. Until then, it is Running but not ready.',
  ],
  nodes: {
    pending: {
      label: 'Scheduled',
      detail: 'the Pod has a node',
      link: '/resources/scheduling/',
    },
    sandbox: {
      label: 'Volumes and network',
      detail: 'mounts, an IP address',
      link: '/troubleshooting/container-creating/#meaning',
    },
    images: {
      label: 'Images pulled',
      detail: 'if the policy requires it',
      link: '/worker-nodes/container-runtime/#images',
    },
    init: {
      label: 'Init containers, sidecars',
      detail: 'in their order',
      link: '/resources/init-and-sidecar-containers/#order',
    },
    started: {
      label: 'Application containers',
      detail: 'start, startup probes succeed',
      link: '/resources/probes/#three-probes',
    },
    ready: {
      label: 'Ready',
      detail: 'readiness probes succeed,\nServices send traffic',
      link: '/resources/services/#who-routes',
    },
  },
  edges: [
    { from: 'pending', to: 'sandbox', label: 'else: Pending' },
    { from: 'sandbox', to: 'images', label: 'else: ContainerCreating' },
    { from: 'images', to: 'init', label: 'else: ImagePullBackOff' },
    { from: 'init', to: 'started', label: 'else: Init:CrashLoopBackOff' },
    { from: 'started', to: 'ready', label: 'else: CrashLoopBackOff' },
  ],
})
