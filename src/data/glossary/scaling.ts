import { defineTerms } from '#terms/term.ts'

export const scaling = defineTerms({
  'cluster-autoscaler': {
    term: 'Cluster Autoscaler',
    definition:
      'A program that changes the size of Auto Scaling groups, so that nodes fit the Pods that are waiting.',
    note: '/scaling/nodes/#cluster-autoscaler',
  },
  horizontalpodautoscaler: {
    term: 'HorizontalPodAutoscaler',
    definition: 'An object that changes the number of Pods of a workload to follow its load.',
    note: '/scaling/pods/#hpa',
    also: ['HPA'],
  },
  'metrics-server': {
    term: 'Metrics Server',
    definition:
      'The add-on that collects the current CPU and memory use of Pods and nodes, for kubectl top and autoscaling.',
    note: '/scaling/pods/#metrics',
    also: ['metrics server'],
  },
  verticalpodautoscaler: {
    term: 'VerticalPodAutoscaler',
    definition:
      'An optional project that works out how much CPU and memory Pods need and can change their requests.',
    note: '/scaling/pods/#vpa',
    also: ['VPA'],
  },
  keda: {
    term: 'KEDA',
    definition:
      'Kubernetes Event-driven Autoscaling: a controller that scales workloads by triggers outside the cluster, such as a queue, and down to zero.',
    note: '/scaling/keda/#when',
  },
})
