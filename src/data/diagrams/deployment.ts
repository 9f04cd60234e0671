import { defineDiagram } from '#diagrams/diagram.ts'

/** A Deployment in the middle of a rollout. */
export const deployment = defineDiagram({
  title: 'Deployment, ReplicaSets and Pods during a rollout',
  words: [
    'A Deployment owns one ReplicaSet for each version of its Pod template.',
    'Each ReplicaSet maintains its own number of Pods.',
    'During a rollout, the Deployment scales up the new ReplicaSet and scales down the old one.',
    'The old ReplicaSet stays without Pods, so that you can undo the rollout.',
  ],
  nodes: {
    deployment: { label: 'Deployment', detail: 'three Pods desired' },
    old: {
      label: 'ReplicaSet, revision 1',
      detail: 'going down: 1 Pod',
      link: '/resources/rollouts/#undo',
    },
    new: {
      label: 'ReplicaSet, revision 2',
      detail: 'going up: 2 Pods',
      link: '/resources/rollouts/#rolling-update',
    },
    pod1: { label: 'Pod', detail: 'old', link: '/resources/pods/' },
    pod2: { label: 'Pod', detail: 'new', link: '/resources/pods/' },
    pod3: { label: 'Pod', detail: 'new', link: '/resources/pods/' },
  },
  edges: [
    { from: 'deployment', to: 'old', label: 'owns' },
    { from: 'deployment', to: 'new', label: 'owns' },
    { from: 'old', to: 'pod1' },
    { from: 'new', to: 'pod2' },
    { from: 'new', to: 'pod3' },
  ],
})
