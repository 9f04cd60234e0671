import { defineDiagram } from '#diagrams/diagram.ts'

/** What happens on `kubectl apply`. */
export const kubectlApply = defineDiagram({
  title: 'What happens on kubectl apply',
  words: [
    'kubectl sends the manifest of a Deployment to the API server.',
    'The API server authenticates and authorizes the caller, runs admission, validates the object and writes it to etcd.',
    'The Deployment controller, which watches the API server, creates a ReplicaSet; the ReplicaSet controller creates Pods.',
    'The scheduler sees a Pod without a node, chooses a node and writes its name into the Pod.',
    'The kubelet of that node sees the Pod and has the container runtime start its containers.',
  ],
  nodes: {
    kubectl: { label: 'kubectl apply', link: '/reference/commands/#look' },
    api: {
      label: 'API server',
      detail: 'authentication, authorization,\nadmission, validation',
      link: '/control-plane/api-server/#request-path',
      frame: 'plane',
    },
    etcd: { label: 'etcd', link: '/control-plane/etcd/', frame: 'plane' },
    controllers: {
      label: 'Controllers',
      detail: 'Deployment,\nReplicaSet',
      link: '/control-plane/controller-manager/',
      frame: 'plane',
    },
    scheduler: {
      label: 'Scheduler',
      detail: 'picks a node',
      link: '/control-plane/scheduler/',
      frame: 'plane',
    },
    kubelet: { label: 'kubelet', link: '/worker-nodes/kubelet/', frame: 'node' },
    runtime: {
      label: 'Container runtime',
      detail: 'starts the containers',
      link: '/worker-nodes/container-runtime/',
      frame: 'node',
    },
  },
  frames: {
    plane: { label: 'Control plane', link: '/control-plane/' },
    node: { label: 'Node', labelAt: 'bottom', link: '/worker-nodes/' },
  },
  edges: [
    { from: 'kubectl', to: 'api', steps: { 1: 'manifest' } },
    { from: 'api', to: 'etcd', steps: { 2: 'stores' } },
    {
      from: 'api',
      to: 'controllers',
      steps: { 3: 'watch,\ncreate Pods' },
      both: true,
      dashed: true,
    },
    {
      from: 'api',
      to: 'scheduler',
      steps: { 4: 'watch,\nset the node' },
      both: true,
      dashed: true,
    },
    { from: 'api', to: 'kubelet', rows: 2, steps: { 5: 'watch' }, both: true, dashed: true },
    { from: 'kubelet', to: 'runtime' },
  ],
})
