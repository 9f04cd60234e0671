import type { Hints } from '#search/synonyms.ts'

/** What people say, and what they should be shown as well from the chapter. One way only. */
export const scaling: Hints = {
  'auto scale pod': ['horizontal pod autoscaler'],
  autoscale: ['autoscaling'],
  autoscaler: ['cluster autoscaler', 'horizontal pod autoscaler', 'karpenter'],
  backlog: ['queue', 'keda'],
  'burst traffic': ['headroom'],
  ca: ['cluster autoscaler', 'certificate'],
  'cron scale': ['keda'],
  'event driven': ['keda'],
  kafka: ['keda'],
  'night scale': ['keda', 'scale zero'],
  'queue worker': ['deployment', 'keda'],
  rabbitmq: ['keda'],
  'recommend request': ['vertical pod autoscaler'],
  'replica count': ['horizontal pod autoscaler', 'replicas'],
  'scale 0': ['scale zero', 'cluster autoscaler'],
  'scale event': ['keda'],
  'scale schedule': ['keda'],
  'scale zero': ['min size'],
  sqs: ['keda'],
  standby: ['headroom', 'keep room ready', 'spare capacity', 'warm'],
  'standby capacity': ['headroom', 'keep room ready'],
  'traffic spike': ['headroom', 'horizontal pod autoscaler'],
  'tune request': ['right sizing', 'vertical pod autoscaler'],
  'warm standby': ['headroom', 'keep room ready', 'spare capacity'],
}
