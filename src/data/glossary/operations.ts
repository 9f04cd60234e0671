import { defineTerms } from '#terms/term.ts'

export const operations = defineTerms({
  'upgrade-insight': {
    term: 'upgrade insight',
    definition:
      'A check by EKS that reports what in a cluster could break with the next Kubernetes version.',
    note: '/operations/upgrading/#before',
  },
  'container-insights': {
    term: 'Container Insights',
    definition:
      'The part of CloudWatch that collects metrics and logs from clusters, usually through an EKS add-on.',
    note: '/operations/container-insights/#which',
  },
  servicemonitor: {
    term: 'ServiceMonitor',
    definition: 'An object that tells the Prometheus operator which Services to scrape.',
    note: '/operations/prometheus/#service-monitors',
    also: ['ServiceMonitors'],
  },
  'split-cost-allocation-data': {
    term: 'split cost allocation data',
    definition:
      'Rows of an AWS bill report that divide the cost of EC2 instances among the Pods on them.',
    note: '/operations/cost-by-team/#split-cost',
  },
  rto: {
    term: 'RTO',
    definition: 'How long you can afford an application to be down after a disaster.',
    note: '/operations/disaster-recovery/#strategy',
    also: ['recovery time objective'],
  },
  rpo: {
    term: 'RPO',
    definition: 'How much recent data you can afford to lose in a disaster, measured as time.',
    note: '/operations/disaster-recovery/#strategy',
    also: ['recovery point objective'],
  },
  'zonal-shift': {
    term: 'zonal shift',
    definition:
      'A temporary move of traffic away from one Availability Zone, started by you or, with autoshift, by AWS.',
    note: '/operations/disaster-recovery/#zonal-shift',
    also: ['zonal autoshift'],
  },
  'multi-cluster-target-group': {
    term: 'multi-cluster target group',
    definition:
      'A target group in which controllers of several clusters register their own targets.',
    note: '/operations/blue-green-migration/#shared-load-balancer',
  },
})
