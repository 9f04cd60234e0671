import { defineDiagram } from '#diagrams/diagram.ts'

/** Where the number of Pods on a node comes from. */
export const nodeAddresses = defineDiagram({
  title: 'Why an m5.large has addresses for 29 Pods',
  words: [
    'An m5.large can have three network interfaces with ten IPv4 addresses each.',
    'Pods do not get the first address of an interface. That leaves nine on each, 27 in all.',
    'aws-node and kube-proxy use the address of the node and do not need their own: 27 + 2 = 29 Pods.',
  ],
  nodes: {
    eni1: { label: 'ENI 1', detail: '1 for the node\n9 for Pods', frame: 'node' },
    eni2: { label: 'ENI 2', detail: '1 reserved\n9 for Pods', frame: 'node' },
    eni3: { label: 'ENI 3', detail: '1 reserved\n9 for Pods', frame: 'node' },
    sum: {
      label: '27 + 2 = 29 Pods',
      detail: 'aws-node and kube-proxy use\nthe address of the node',
      link: '/worker-nodes/max-pods/#formula',
    },
  },
  frames: { node: { label: 'm5.large: 3 interfaces × 10 addresses' } },
  edges: [
    { from: 'eni1', to: 'sum', label: '9' },
    { from: 'eni2', to: 'sum', label: '9' },
    { from: 'eni3', to: 'sum', label: '9' },
  ],
})
