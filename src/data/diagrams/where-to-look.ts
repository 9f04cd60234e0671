import { defineDiagram } from '#diagrams/diagram.ts'

/** From the first kubectl commands to the part of the cluster that fails. */
export const whereToLook = defineDiagram({
  title: 'Which part of the cluster fails',
  words: [
    'If kubectl gets no answer or is refused, look at access.',
    'If a node is missing or not ready, or all Pods of one node fail, look at the node.',
    'If new Pods fail on all nodes, look at scheduling, addresses and webhooks.',
    'If one application fails, look at why it does not start or does not keep running.',
    'If its Pods are ready but clients get errors, look at traffic and DNS.',
    'If everything else works, look at AWS permissions.',
  ],
  nodes: {
    answers: { label: 'kubectl get nodes', detail: 'Does it answer?' },
    nodes: { label: 'Nodes', detail: 'Are all of them Ready?' },
    pods: { label: 'kubectl get pods', detail: 'Do Pods start\non any node?' },
    application: { label: 'One application', detail: 'Does it keep running?' },
    clients: { label: 'Clients', detail: 'Do they get answers?' },
    access: { label: 'Access', link: '/troubleshooting/#access-messages' },
    node: { label: 'The node', link: '/troubleshooting/#node-messages' },
    start: { label: 'A Pod does not start', link: '/troubleshooting/#start-messages' },
    end: { label: 'It does not keep running', link: '/troubleshooting/#end-messages' },
    traffic: { label: 'Traffic and DNS', link: '/troubleshooting/#traffic-messages' },
    aws: { label: 'AWS permissions', link: '/troubleshooting/#aws-messages' },
  },
  edges: [
    { from: 'answers', to: 'access', label: 'no', beside: true },
    { from: 'answers', to: 'nodes', label: 'yes' },
    { from: 'nodes', to: 'node', label: 'no', beside: true },
    { from: 'nodes', to: 'pods', label: 'yes' },
    { from: 'pods', to: 'start', label: 'no', beside: true },
    { from: 'pods', to: 'application', label: 'yes' },
    { from: 'application', to: 'end', label: 'no', beside: true },
    { from: 'application', to: 'clients', label: 'yes' },
    { from: 'clients', to: 'traffic', label: 'no', beside: true },
    { from: 'clients', to: 'aws', label: 'yes' },
  ],
})
