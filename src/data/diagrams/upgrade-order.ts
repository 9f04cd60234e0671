import { defineDiagram } from '#diagrams/diagram.ts'

/** The order of an upgrade. */
export const upgradeOrder = defineDiagram({
  title: 'The order of an upgrade',
  words: [
    'Prepare: read the release notes and the upgrade insights, check controllers, free addresses and disruption budgets.',
    'Upgrade the control plane by one minor version. EKS checks it, and keeps the old version if a check fails.',
    'Upgrade the nodes to the same version. Auto Mode replaces its nodes automatically.',
    'Upgrade add-ons and cluster software.',
    'Upgrade clients such as kubectl.',
    'For the next minor version, start again. You can roll back the control plane for some days after its upgrade.',
  ],
  nodes: {
    before: {
      label: 'Prepare',
      step: 1,
      detail: 'insights, release notes,\nIP addresses, budgets',
      link: '/operations/upgrading/#before',
    },
    plane: {
      label: 'Control plane',
      step: 2,
      detail: 'one minor version',
      link: '/operations/upgrading/#control-plane',
    },
    nodes: {
      label: 'Nodes',
      step: 3,
      detail: 'to the same version',
      link: '/operations/upgrading/#nodes',
    },
    addons: {
      label: 'Add-ons',
      step: 4,
      detail: 'VPC CNI, CoreDNS,\nkube-proxy, controllers',
      link: '/operations/upgrading/#add-ons',
    },
    clients: {
      label: 'Clients',
      step: 5,
      detail: 'kubectl, CI',
      link: '/operations/upgrading/#order',
    },
    back: { label: 'Roll back', link: '/operations/rolling-back/#when' },
  },
  edges: [
    { from: 'before', to: 'plane' },
    { from: 'plane', to: 'nodes' },
    { from: 'plane', to: 'back', label: 'in the first days', dashed: true },
    { from: 'nodes', to: 'addons' },
    { from: 'addons', to: 'clients' },
  ],
})
