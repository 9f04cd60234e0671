import { amount, aws, no, partly, quote, text, yes, you, words } from '#comparison/cells.ts'
import { defineComparison } from '#comparison/defineComparison.ts'

export const controlPlaneModes = defineComparison({
  id: 'control-plane-modes',
  chapter: 'control-plane',
  title: 'Standard and Provisioned control plane',
  question: 'Does your cluster need a Provisioned control plane?',
  checked: '2026-11-23',
  options: {
    standard: {
      asks: ['standard control plane', 'standard mode', 'standard control plane mode'],
      title: 'Standard',
      chooseWhen: 'you have no specific need for more, which is the case for most clusters.',
      note: '/control-plane/scaling-and-sla/#standard',
    },
    provisioned: {
      asks: ['provisioned control plane', 'provisioned mode', 'provisioned control plane mode'],
      title: 'Provisioned',
      chooseWhen:
        'load arrives faster than the control plane can grow, or you need the larger etcd or the higher SLA.',
      note: '/control-plane/scaling-and-sla/#provisioned',
    },
  },
  criteria: {
    default: { title: 'The default', group: 'Choosing' },
    recommended: { title: 'Recommended by AWS for most clusters', good: 'yes', group: 'Choosing' },
    'extra-charge': {
      asks: ['extra fee'],
      title: 'Charge on top of the cluster fee',
      good: 'no',
      group: 'Choosing',
    },
    'grows-with-load': {
      asks: ['autoscaling', 'scales with load'],
      title: 'Grows and shrinks with the load',
      good: 'yes',
      group: 'Capacity',
    },
    'sets-capacity': { title: 'Who sets the capacity', group: 'Capacity' },
    reserved: {
      asks: ['reserved capacity'],
      title: 'Capacity held ready in advance',
      group: 'Capacity',
    },
    etcd: { asks: ['etcd storage'], title: 'etcd database size', group: 'Capacity', unit: 'GB' },
    seats: {
      asks: ['seats', 'concurrent api requests'],
      title: 'API requests at a time',
      group: 'Capacity',
      unit: 'seat',
    },
    scheduling: {
      asks: ['scheduling rate', 'pods per second'],
      title: 'Pod scheduling rate',
      group: 'Capacity',
      unit: 'Pod per second',
    },
    hpa: {
      asks: ['hpa'],
      title: 'Autoscalers (HPA) handled in parallel',
      group: 'Capacity',
      unit: 'HPA',
    },
    sla: {
      asks: ['sla'],
      title: 'Uptime commitment (SLA)',
      group: 'Availability',
      unit: 'percent',
    },
    'sla-interval': {
      asks: ['sla interval'],
      title: 'Interval over which uptime is measured',
      group: 'Availability',
      unit: 'minute',
    },
    parameters: {
      asks: ['tuning'],
      title: 'All five adjustable control plane parameters',
      group: 'Settings',
    },
    leave: {
      asks: ['switch'],
      title: 'You can change to the other mode',
      good: 'yes',
      group: 'Settings',
    },
    'switch-downtime': {
      asks: ['switch downtime'],
      title: 'API server downtime when you change the mode',
      good: 'no',
      group: 'Settings',
    },
    'oldest-version': { asks: ['oldest version'], title: 'Kubernetes versions', group: 'Settings' },
  },
  cells: {
    default: {
      standard: yes('eks-provisioned-control-plane'),
      provisioned: no('eks-provisioned-control-plane', 'you choose it'),
    },
    recommended: {
      standard: yes('eks-provisioned-control-plane'),
      provisioned: no('eks-provisioned-control-plane'),
    },
    'extra-charge': {
      standard: no('eks-provisioned-control-plane'),
      provisioned: yes('eks-provisioned-control-plane', 'by the hour and by tier'),
    },
    'grows-with-load': {
      standard: yes('eks-provisioned-control-plane'),
      provisioned: no('eks-provisioned-control-plane', 'it stays in its tier'),
    },
    'sets-capacity': {
      standard: aws('eks-provisioned-control-plane'),
      provisioned: you('eks-provisioned-control-plane', 'by choosing a tier, XL to 8XL'),
    },
    reserved: {
      standard: no('eks-provisioned-control-plane'),
      provisioned: yes('eks-provisioned-control-plane'),
    },
    etcd: {
      standard: quote('etcd-size-standard', 'at most'),
      provisioned: quote('etcd-size-provisioned', 'in each tier'),
    },
    seats: {
      standard: text('varies with the load', 'eks-provisioned-control-plane'),
      provisioned: quote(
        'tier-8xl-seats',
        words`in tier 8XL; ${'tier-xl-seats'} in XL; Kubernetes 1.34 and later`,
      ),
    },
    scheduling: {
      standard: text('varies with the load', 'eks-provisioned-control-plane'),
      provisioned: quote(
        'tier-8xl-scheduling',
        words`in tiers 4XL and 8XL; ${'tier-xl-scheduling'} in XL`,
      ),
    },
    hpa: {
      standard: text('not stated; the upstream default is 5', 'eks-provisioned-control-plane'),
      provisioned: amount(
        200,
        'HPA',
        'eks-provisioned-control-plane',
        'in tiers 4XL and 8XL; 50 in XL',
      ),
    },
    sla: {
      standard: amount(99.95, 'percent', 'eks-provisioned-control-plane'),
      provisioned: amount(99.99, 'percent', 'eks-provisioned-control-plane'),
    },
    'sla-interval': {
      standard: quote('sla-standard-interval'),
      provisioned: amount(1, 'minute', 'eks-provisioned-control-plane'),
    },
    parameters: {
      standard: partly(
        'three: those of the scheduler and the API server',
        'eks-control-plane-configuration',
      ),
      provisioned: yes('eks-control-plane-configuration', 'the controller manager too'),
    },
    leave: {
      standard: yes('eks-provisioned-control-plane'),
      provisioned: partly(
        words`if etcd has at most ${'etcd-size-standard'} GB of data and no setting needs Provisioned mode`,
        ['eks-provisioned-control-plane', 'eks-control-plane-configuration'],
      ),
    },
    'switch-downtime': {
      standard: no('eks-provisioned-control-plane'),
      provisioned: no('eks-provisioned-control-plane', 'nor when you change the tier'),
    },
    'oldest-version': {
      standard: text('all', 'eks-provisioned-control-plane'),
      provisioned: text('1.28 and later', 'eks-provisioned-control-plane'),
    },
  },
})
