import { defineDiagram } from '#diagrams/diagram.ts'

/** The two ways from a load balancer to a Pod. */
export const albTargets = defineDiagram({
  title: 'From a load balancer to a Pod: ip and instance targets',
  words: [
    'With ip targets, the load balancer sends traffic to the address of the Pod.',
    'With instance targets, it sends traffic to a NodePort on a node. The kube-proxy rules there pick a Pod, which may be on another node.',
  ],
  nodes: {
    ip: { label: 'Load balancer', detail: 'target type ip' },
    instance: { label: 'Load balancer', detail: 'target type instance' },
    nodePort: {
      label: 'NodePort',
      detail: 'kube-proxy rules',
      link: '/resources/services/#load-balancers',
      frame: 'a',
    },
    pod1: { label: 'Pod', link: '/resources/pods/', frame: 'a' },
    pod2: { label: 'Pod', link: '/resources/pods/', frame: 'b' },
  },
  frames: { a: { label: 'Node A', labelAt: 'bottom' }, b: { label: 'Node B', labelAt: 'bottom' } },
  edges: [
    { from: 'ip', to: 'pod1', label: 'to the Pod' },
    { from: 'instance', to: 'nodePort', label: 'to the node' },
    { from: 'nodePort', to: 'pod1' },
    { from: 'nodePort', to: 'pod2', label: 'one more hop' },
  ],
})
