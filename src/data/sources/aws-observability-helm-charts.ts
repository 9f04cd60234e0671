import { defineSources } from '#facts/source.ts'

export const awsObservabilityHelmCharts = defineSources('aws-observability/helm-charts', {
  'cloudwatch-helm-values': {
    title: 'amazon-cloudwatch-observability: values.yaml',
    url: 'https://github.com/aws-observability/helm-charts/blob/main/charts/amazon-cloudwatch-observability/values.yaml',
    checked: '2026-11-29',
  },
  'cloudwatch-agent-cluster-role': {
    title: 'amazon-cloudwatch-observability: cloudwatch-agent-clusterrole.yaml',
    url: 'https://github.com/aws-observability/helm-charts/blob/main/charts/amazon-cloudwatch-observability/templates/cloudwatch-agent-clusterrole.yaml',
    checked: '2026-11-29',
  },
  'cloudwatch-helm-release-notes': {
    title: 'amazon-cloudwatch-observability: release notes',
    url: 'https://github.com/aws-observability/helm-charts/blob/main/RELEASE_NOTES',
    checked: '2026-11-29',
    asOf: '2026-08-07',
  },
  'cloudwatch-helm-otel-config': {
    title: 'amazon-cloudwatch-observability: otel-container-insights-config.tpl',
    url: 'https://github.com/aws-observability/helm-charts/blob/main/charts/amazon-cloudwatch-observability/templates/linux/_otel-container-insights-config.tpl',
    checked: '2026-11-29',
    asOf: '2026-08-07',
  },
  'cloudwatch-helm-fluent-bit': {
    title: 'amazon-cloudwatch-observability: fluent-bit-daemonset.yaml',
    url: 'https://github.com/aws-observability/helm-charts/blob/main/charts/amazon-cloudwatch-observability/templates/linux/fluent-bit-daemonset.yaml',
    checked: '2026-11-29',
  },
  'cloudwatch-helm-agent-resource': {
    title: 'amazon-cloudwatch-observability: cloudwatch-agent-custom-resource.yaml',
    url: 'https://github.com/aws-observability/helm-charts/blob/main/charts/amazon-cloudwatch-observability/templates/linux/cloudwatch-agent-custom-resource.yaml',
    checked: '2026-11-29',
  },
  'cloudwatch-helm-windows-agent': {
    title:
      'amazon-cloudwatch-observability: cloudwatch-agent-windows-container-insights-daemonset.yaml',
    url: 'https://github.com/aws-observability/helm-charts/blob/main/charts/amazon-cloudwatch-observability/templates/windows/cloudwatch-agent-windows-container-insights-daemonset.yaml',
    checked: '2026-11-29',
    asOf: '2026-08-07',
  },
  'cloudwatch-helm-helpers': {
    title: 'amazon-cloudwatch-observability: helpers of the templates',
    url: 'https://github.com/aws-observability/helm-charts/blob/main/charts/amazon-cloudwatch-observability/templates/_helpers.tpl',
    checked: '2026-11-29',
  },
  'cloudwatch-observability-chart-values': {
    title: 'values.yaml of amazon-cloudwatch-observability',
    url: 'https://github.com/aws-observability/helm-charts/blob/main/charts/amazon-cloudwatch-observability/values.yaml',
    checked: '2026-11-29',
  },
})
