import { defineSources } from '#facts/source.ts'

export const amazonCloudwatchAgent = defineSources('amazon-cloudwatch-agent', {
  'cloudwatch-agent-ec2util': {
    title: 'translator/util/ec2util/ec2util.go',
    url: 'https://github.com/aws/amazon-cloudwatch-agent/blob/main/translator/util/ec2util/ec2util.go',
    checked: '2026-11-29',
  },
  'cloudwatch-agent-sdkutil': {
    title: 'translator/util/sdkutil.go',
    url: 'https://github.com/aws/amazon-cloudwatch-agent/blob/main/translator/util/sdkutil.go',
    checked: '2026-11-29',
  },
  'cloudwatch-agent-issue-1688': {
    title: 'SharedCredsLoad: failed to load',
    url: 'https://github.com/aws/amazon-cloudwatch-agent/issues/1688',
    checked: '2026-11-28',
    asOf: '2025-05-19',
  },
  'cloudwatch-agent-pull-682': {
    title:
      'Pull request 682: config mode to use the default credential provider with RUN_WITH_IRSA',
    url: 'https://github.com/aws/amazon-cloudwatch-agent/pull/682',
    checked: '2026-11-28',
    asOf: '2023-02-02',
  },
  'cloudwatch-agent-release-notes': {
    title: 'RELEASE_NOTES',
    url: 'https://github.com/aws/amazon-cloudwatch-agent/blob/main/RELEASE_NOTES',
    checked: '2026-11-28',
  },
  'cloudwatch-agent-issue-1743': {
    title: 'Agent crashes: call to /pods endpoint failed',
    url: 'https://github.com/aws/amazon-cloudwatch-agent/issues/1743',
    checked: '2026-11-28',
  },
  'cloudwatch-agent-issue-1358': {
    title: 'High memory usage when scraping Prometheus metrics (issue 1358)',
    url: 'https://github.com/aws/amazon-cloudwatch-agent/issues/1358',
    checked: '2026-11-28',
  },
  'cloudwatch-agent-container-insights': {
    title: 'awscontainerinsight: how the agent sets up Container Insights',
    url: 'https://github.com/aws/amazon-cloudwatch-agent/blob/main/translator/translate/otel/receiver/awscontainerinsight/translator.go',
    checked: '2026-11-28',
  },
  'cloudwatch-agent-kubernetes-metrics': {
    title: 'awsemf/kubernetes.go: the metrics with and without the enhanced mode',
    url: 'https://github.com/aws/amazon-cloudwatch-agent/blob/main/translator/translate/otel/exporter/awsemf/kubernetes.go',
    checked: '2026-11-28',
  },
  'cloudwatch-operator-issue-269': {
    title:
      'An error log occurs repeatedly in amazon-cloudwatch-observability-controller-manager (issue 269)',
    url: 'https://github.com/aws/amazon-cloudwatch-agent-operator/issues/269',
    checked: '2026-11-28',
    asOf: '2024-11-07',
  },
})
