import { defineDiagram } from '#diagrams/diagram.ts'

/** A Deployment in the middle of a rollout. */
export const deployment = defineDiagram({
  title: 'Deployment, ReplicaSets and Pods during a rollout',
  words: [
    'A Deployment owns one ReplicaSet for each version of its Pod template.',
    'Each ReplicaSet keeps its own number of Pods.',
    'During a rollout the Deployment raises the number of the new ReplicaSet and lowers that of the old one.',
    'The old ReplicaSet stays, with no Pods, so that the rollout can be undone.',
  ],
  nodes: {
    deployment: { label: 'Deployment', detail: 'three Pods wanted' },
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
