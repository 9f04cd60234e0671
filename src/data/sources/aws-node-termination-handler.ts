import { defineSources } from '#facts/source.ts'

export const awsNodeTerminationHandler = defineSources('AWS Node Termination Handler', {
  'aws-node-termination-handler-readme': {
    title: 'AWS Node Termination Handler',
    url: 'https://github.com/aws/aws-node-termination-handler',
    checked: '2026-11-29',
    asOf: '2026-07-21',
  },
  'aws-node-termination-handler-chart': {
    title: 'AWS Node Termination Handler: values of the Helm chart',
    url: 'https://github.com/aws/aws-node-termination-handler/blob/main/config/helm/aws-node-termination-handler/README.md',
    checked: '2026-11-28',
    asOf: '2026-07-21',
  },
  'aws-node-termination-handler-pull-1132': {
    title: 'Pull request 1132: add enable-out-of-service-taint flag',
    url: 'https://github.com/aws/aws-node-termination-handler/pull/1132',
    checked: '2026-11-28',
    asOf: '2025-02-21',
  },
  'aws-node-termination-handler-rebalance': {
    title: 'pkg/monitor/rebalancerecommendation: what the handler does with a recommendation',
    url: 'https://github.com/aws/aws-node-termination-handler/blob/main/pkg/monitor/rebalancerecommendation/rebalance-recommendation-monitor.go',
    checked: '2026-11-28',
    asOf: '2026-07-21',
  },
  'nth-drain-handler': {
    title: 'pkg/interruptionevent/draincordon/handler.go',
    url: 'https://github.com/aws/aws-node-termination-handler/blob/main/pkg/interruptionevent/draincordon/handler.go',
    checked: '2026-11-29',
  },
  'nth-issue-272': {
    title: 'Queue mode: events of instances of other clusters (issue 272)',
    url: 'https://github.com/aws/aws-node-termination-handler/issues/272',
    checked: '2026-11-28',
  },
  'nth-main': {
    title: 'cmd/node-termination-handler.go: when the handler ends',
    url: 'https://github.com/aws/aws-node-termination-handler/blob/main/cmd/node-termination-handler.go',
    checked: '2026-11-29',
  },
  'nth-sqs-monitor': {
    title: 'pkg/monitor/sqsevent/sqs-monitor.go: how the handler reads its queue',
    url: 'https://github.com/aws/aws-node-termination-handler/blob/main/pkg/monitor/sqsevent/sqs-monitor.go',
    checked: '2026-11-29',
  },
  'nth-asg-lifecycle': {
    title: 'pkg/monitor/sqsevent/asg-lifecycle-event.go',
    url: 'https://github.com/aws/aws-node-termination-handler/blob/main/pkg/monitor/sqsevent/asg-lifecycle-event.go',
    checked: '2026-11-28',
  },
  'nth-chart-values': {
    title: 'Chart: values.yaml',
    url: 'https://github.com/aws/aws-node-termination-handler/blob/main/config/helm/aws-node-termination-handler/values.yaml',
    checked: '2026-11-29',
  },
})
