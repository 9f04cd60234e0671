import { defineTerms } from '#terms/term.ts'

export const accelerators = defineTerms({
  'device-plugin': {
    term: 'device plugin',
    definition:
      "A program, usually run by a DaemonSet, that tells a node's kubelet which GPUs or other devices Pods can request there.",
    note: '/accelerators/#who-installs',
    also: ['NVIDIA device plugin', 'Neuron device plugin'],
  },
  dra: {
    term: 'DRA',
    definition:
      'Dynamic Resource Allocation: the Kubernetes API that Pods use to claim devices by their attributes instead of by count.',
    note: '/accelerators/#dra',
    also: ['Dynamic Resource Allocation', 'ResourceClaim'],
  },
  'capacity-block': {
    term: 'Capacity Block',
    definition:
      'A prepaid reservation of GPU or Trainium instances in one Availability Zone, for a fixed time.',
    note: '/accelerators/gpu-capacity/#which-reservation',
    also: ['Capacity Blocks for ML'],
  },
  efa: {
    term: 'EFA',
    definition:
      'Elastic Fabric Adapter: a network device of EC2 that lets programs on different nodes exchange data without TCP.',
    note: '/accelerators/efa/#when',
    also: ['Elastic Fabric Adapter'],
  },
})
