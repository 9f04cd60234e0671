import { defineSources } from '#facts/source.ts'

export const awsNodeTerminationHandler = defineSources('AWS Node Termination Handler', {
  'aws-node-termination-handler-readme': {
    title: 'AWS Node Termination Handler',
    url: 'https://github.com/aws/aws-node-termination-handler',
    checked: '2026-11-28',
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
})
