import { defineDiagram } from '#diagrams/diagram.ts'

/** How a packet to a ClusterIP finds a Pod. */
export const clusterIp = defineDiagram({
  title: 'How traffic to a ClusterIP reaches a Pod',
  words: [
    'A Pod sends a packet to the virtual address of a Service.',
    'On the node of that Pod, the rules from kube-proxy pick one ready Pod and write its address into the packet.',
    'The packet goes directly to the chosen Pod, on the same node or another.',
    'kube-proxy learns which Pods are ready from the EndpointSlices of the Service.',
  ],
  nodes: {
    client: { label: 'Client Pod', detail: 'sends to 172.20.10.5', frame: 'a' },
    rules: {
      label: 'Packet rules',
      detail: 'pick a ready Pod',
      link: '/worker-nodes/kube-proxy/#what-it-does',
      frame: 'a',
    },
    slices: {
      label: 'EndpointSlices',
      detail: '10.0.1.17, 10.0.2.40',
      link: '/resources/services/#who-routes',
    },
    pod1: { label: 'Pod', detail: '10.0.1.17', frame: 'a' },
    pod2: { label: 'Pod', detail: '10.0.2.40', frame: 'b' },
  },
  frames: { a: { label: 'Node A', labelAt: 'bottom' }, b: { label: 'Node B', labelAt: 'bottom' } },
  edges: [
    { from: 'client', to: 'rules', steps: { 1: '' } },
    { from: 'slices', to: 'rules', label: 'kube-proxy watches', dashed: true },
    { from: 'rules', to: 'pod1', steps: { 2: 'either' } },
    { from: 'rules', to: 'pod2', steps: { 2: 'or' } },
  ],
})
