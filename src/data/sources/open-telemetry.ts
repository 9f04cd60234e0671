import { defineSources } from '#facts/source.ts'

export const openTelemetry = defineSources('OpenTelemetry', {
  'otel-exporterhelper': {
    title: 'Exporter helper: retries and the sending queue',
    url: 'https://github.com/open-telemetry/opentelemetry-collector/blob/main/exporter/exporterhelper/README.md',
    checked: '2026-11-29',
  },
  'otel-queue': {
    title: 'exporterhelper/internal/queue/queue.go',
    url: 'https://github.com/open-telemetry/opentelemetry-collector/blob/main/exporter/exporterhelper/internal/queue/queue.go',
    checked: '2026-11-29',
  },
  'otel-base-exporter': {
    title: 'exporterhelper/internal/base_exporter.go',
    url: 'https://github.com/open-telemetry/opentelemetry-collector/blob/main/exporter/exporterhelper/internal/base_exporter.go',
    checked: '2026-11-29',
  },
  'otel-memory-limiter': {
    title: 'Memory limiter processor',
    url: 'https://github.com/open-telemetry/opentelemetry-collector/blob/main/processor/memorylimiterprocessor/README.md',
    checked: '2026-11-29',
  },
  'otel-memory-limiter-code': {
    title: 'internal/memorylimiter/memorylimiter.go',
    url: 'https://github.com/open-telemetry/opentelemetry-collector/blob/main/internal/memorylimiter/memorylimiter.go',
    checked: '2026-11-29',
  },
  'otel-otlp-exporter': {
    title: 'OTLP exporter configuration',
    url: 'https://opentelemetry.io/docs/languages/sdk-configuration/otlp-exporter/',
    checked: '2026-11-29',
  },
  'otel-collector-issue-11630': {
    title: 'addrConn.createTransport failed to connect to localhost:4317 (issue 11630)',
    url: 'https://github.com/open-telemetry/opentelemetry-collector/issues/11630',
    checked: '2026-11-28',
    asOf: '2024-11-08',
  },
  'otel-kubernetes-components': {
    title: 'Important Components for Kubernetes',
    url: 'https://opentelemetry.io/docs/platforms/kubernetes/collector/components/',
    checked: '2026-11-28',
  },
  'otel-helm-collector': {
    title: 'OpenTelemetry Collector Chart',
    url: 'https://opentelemetry.io/docs/platforms/kubernetes/helm/collector/',
    checked: '2026-11-29',
  },
  'otel-helm-collector-upgrading': {
    title: 'Upgrade guidelines of the OpenTelemetry Collector chart',
    url: 'https://github.com/open-telemetry/opentelemetry-helm-charts/blob/main/charts/opentelemetry-collector/UPGRADING.md',
    checked: '2026-11-29',
  },
  'otel-operator-issue-3875': {
    title: 'k8sattributes processor: missing permissions',
    url: 'https://github.com/open-telemetry/opentelemetry-operator/issues/3875',
    checked: '2026-11-28',
  },
  'aws-otel-collector-issue-3072': {
    title: 'ADOT add-on: OpenTelemetryCollector CRD not installed',
    url: 'https://github.com/aws-observability/aws-otel-collector/issues/3072',
    checked: '2026-11-28',
  },
  'otel-contrib-issue-20289': {
    title: 'prometheusremotewrite exporter: 413 Request Entity Too Large',
    url: 'https://github.com/open-telemetry/opentelemetry-collector-contrib/issues/20289',
    checked: '2026-11-28',
  },
  'otel-contrib-pull-23447': {
    title: 'prometheusremotewrite: make maxBatchByteSize configurable',
    url: 'https://github.com/open-telemetry/opentelemetry-collector-contrib/pull/23447',
    checked: '2026-11-28',
  },
  'otel-sigv4-config': {
    title: 'extension/sigv4authextension/config.go',
    url: 'https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/main/extension/sigv4authextension/config.go',
    checked: '2026-11-28',
  },
  'otel-operator-issue-1007': {
    title: 'Sigv4 extension: bad AWS credentials',
    url: 'https://github.com/open-telemetry/opentelemetry-operator/issues/1007',
    checked: '2026-11-28',
  },
  'otel-operator-naming': {
    title: 'internal/naming/main.go of the operator',
    url: 'https://github.com/open-telemetry/opentelemetry-operator/blob/main/internal/naming/main.go',
    checked: '2026-11-29',
  },
  'otel-contrib-issue-31843': {
    title: 'Issue 31843: the message as reported',
    url: 'https://github.com/open-telemetry/opentelemetry-collector-contrib/issues/31843',
    checked: '2026-11-28',
  },
  'otel-target-allocator': {
    title: 'Target Allocator',
    url: 'https://github.com/open-telemetry/opentelemetry-operator/blob/main/docs/target-allocator/README.md',
    checked: '2026-11-29',
  },
  'otel-retry-sender': {
    title: 'retry-sender.go',
    url: 'https://github.com/open-telemetry/opentelemetry-collector/blob/main/exporter/exporterhelper/internal/retry_sender.go',
    checked: '2026-11-29',
  },
  'otel-queue-sender': {
    title: 'queue-sender.go',
    url: 'https://github.com/open-telemetry/opentelemetry-collector/blob/main/exporter/exporterhelper/internal/queue_sender.go',
    checked: '2026-11-29',
  },
  'aws-otel-collector-issue-1984': {
    title: 'Metrics dropped due to out of order sample with several replicas (issue 1984)',
    url: 'https://github.com/aws-observability/aws-otel-collector/issues/1984',
    checked: '2026-11-28',
  },
  'otel-operator-config': {
    title: 'internal/config/config.go (OpenTelemetry Operator)',
    url: 'https://github.com/open-telemetry/opentelemetry-operator/blob/main/internal/config/config.go',
    checked: '2026-11-29',
  },
  'otel-podmutator': {
    title: 'opentelemetry-operator: internal/instrumentation/podmutator.go',
    url: 'https://github.com/open-telemetry/opentelemetry-operator/blob/main/internal/instrumentation/podmutator.go',
    checked: '2026-11-29',
  },
  'otel-filelog-matcher': {
    title: 'pkg/stanza/fileconsumer/matcher/matcher.go',
    url: 'https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/main/pkg/stanza/fileconsumer/matcher/matcher.go',
    checked: '2026-11-28',
  },
  'otel-chart-values': {
    title: 'charts/opentelemetry-collector/values.yaml',
    url: 'https://github.com/open-telemetry/opentelemetry-helm-charts/blob/main/charts/opentelemetry-collector/values.yaml',
    checked: '2026-11-29',
  },
  'otel-chart-config': {
    title: 'OpenTelemetry Collector chart: the configuration of its presets',
    url: 'https://github.com/open-telemetry/opentelemetry-helm-charts/blob/main/charts/opentelemetry-collector/templates/_config.tpl',
    checked: '2026-11-29',
  },
  'otel-contrib-pull-39486': {
    title: 'resourcedetection: use the cluster version to recognize EKS (pull request 39486)',
    url: 'https://github.com/open-telemetry/opentelemetry-collector-contrib/pull/39486',
    checked: '2026-11-28',
    asOf: '2025-04-23',
  },
  'otel-sidecar-podmutator': {
    title: 'opentelemetry-operator: pkg/sidecar/podmutator.go',
    url: 'https://github.com/open-telemetry/opentelemetry-operator/blob/main/pkg/sidecar/podmutator.go',
    checked: '2026-11-29',
  },
  'otel-config-unmarshal': {
    title: 'otelcol/internal/configunmarshaler/configs.go',
    url: 'https://github.com/open-telemetry/opentelemetry-collector/blob/main/otelcol/internal/configunmarshaler/configs.go',
    checked: '2026-11-29',
  },
  'otel-config': {
    title: 'otelcol/config.go',
    url: 'https://github.com/open-telemetry/opentelemetry-collector/blob/main/otelcol/config.go',
    checked: '2026-11-29',
  },
  'otel-collector-changelog': {
    title: 'Changelog of the OpenTelemetry Collector',
    url: 'https://github.com/open-telemetry/opentelemetry-collector/blob/main/CHANGELOG.md',
    checked: '2026-11-29',
  },
  'adot-xray': {
    title: 'Getting Started with the AWS X-Ray Exporter in the Collector',
    url: 'https://aws-otel.github.io/docs/getting-started/x-ray',
    checked: '2026-11-29',
  },
  'adot-container-insights-infra': {
    title: 'Container Insights EKS Infrastructure Metrics',
    url: 'https://aws-otel.github.io/docs/getting-started/container-insights/eks-infra',
    checked: '2026-11-29',
  },
  'otel-kubeletstats': {
    title: 'Kubelet Stats Receiver',
    url: 'https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/main/receiver/kubeletstatsreceiver/README.md',
    checked: '2026-11-29',
  },
  'otel-batch-processor': {
    title: 'Batch processor',
    url: 'https://github.com/open-telemetry/opentelemetry-collector/blob/main/processor/batchprocessor/README.md',
    checked: '2026-11-29',
  },
  'otel-configgrpc': {
    title: 'gRPC configuration settings',
    url: 'https://github.com/open-telemetry/opentelemetry-collector/blob/main/config/configgrpc/README.md',
    checked: '2026-11-28',
  },
  'otel-otlphttp-exporter': {
    title: 'exporter/otlphttpexporter/otlp.go',
    url: 'https://github.com/open-telemetry/opentelemetry-collector/blob/main/exporter/otlphttpexporter/otlp.go',
    checked: '2026-11-29',
  },
  'otel-operator-changelog': {
    title: 'Changelog of the OpenTelemetry Operator',
    url: 'https://github.com/open-telemetry/opentelemetry-operator/blob/main/CHANGELOG.md',
    checked: '2026-11-29',
  },
  'otel-operator-issue-4441': {
    title:
      'failed to verify certificate: x509: certificate signed by unknown authority (issue 4441)',
    url: 'https://github.com/open-telemetry/opentelemetry-operator/issues/4441',
    checked: '2026-11-29',
    asOf: '2025-10-19',
  },
  'otel-operator-chart-values': {
    title: 'charts/opentelemetry-operator/values.yaml',
    url: 'https://github.com/open-telemetry/opentelemetry-helm-charts/blob/main/charts/opentelemetry-operator/values.yaml',
    checked: '2026-11-29',
  },
})
