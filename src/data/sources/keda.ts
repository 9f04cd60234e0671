import { defineSources } from '#facts/source.ts'

export const keda = defineSources('KEDA', {
  'keda-aws-sqs': {
    title: 'AWS SQS Queue',
    url: 'https://keda.sh/docs/2.20/scalers/aws-sqs/',
    checked: '2026-11-23',
    asOf: '2026-08-20',
  },
  'keda-cluster': {
    title: 'Cluster',
    url: 'https://keda.sh/docs/2.20/operate/cluster/',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'keda-concepts': {
    title: 'KEDA Concepts',
    url: 'https://keda.sh/docs/2.20/concepts/',
    checked: '2026-11-23',
    asOf: '2026-08-20',
  },
  'keda-faq': {
    title: 'FAQ',
    url: 'https://keda.sh/docs/2.20/reference/faq/',
    checked: '2026-11-28',
    asOf: '2026-08-20',
  },
  'keda-scaledobject-spec': {
    title: 'ScaledObject specification',
    url: 'https://keda.sh/docs/2.20/reference/scaledobject-spec/',
    checked: '2026-11-23',
    asOf: '2026-08-20',
  },
  'keda-events': {
    title: 'Events reference',
    url: 'https://keda.sh/docs/2.20/reference/events/',
    checked: '2026-11-27',
  },
  'keda-authentication-aws': {
    title: 'AWS (IRSA) Pod Identity Webhook',
    url: 'https://keda.sh/docs/2.20/authentication-providers/aws/',
    checked: '2026-11-27',
  },
  'keda-aws-common': {
    title: 'pkg/scalers/aws/aws_common.go: which identity a scaler uses',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/scalers/aws/aws_common.go',
    checked: '2026-11-29',
  },
  'keda-aws-sqs-queue-scaler': {
    title: 'pkg/scalers/aws_sqs_queue_scaler.go',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/scalers/aws_sqs_queue_scaler.go',
    checked: '2026-11-27',
  },
  'keda-message': {
    title: 'pkg/common/message/message.go',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/common/message/message.go',
    checked: '2026-11-27',
  },
  'keda-scaledobject-controller': {
    title: 'controllers/keda/scaledobject_controller.go',
    url: 'https://github.com/kedacore/keda/blob/main/controllers/keda/scaledobject_controller.go',
    checked: '2026-11-29',
  },
  'keda-scaledobject-webhook': {
    title: 'apis/keda/v1alpha1/scaledobject_webhook.go',
    url: 'https://github.com/kedacore/keda/blob/main/apis/keda/v1alpha1/scaledobject_webhook.go',
    checked: '2026-11-29',
  },
  'keda-scaling-deployments': {
    title: 'Scaling Deployments, StatefulSets & Custom Resources',
    url: 'https://keda.sh/docs/2.20/concepts/scaling-deployments/',
    checked: '2026-11-27',
    asOf: '2026-08-20',
  },
  'keda-authentication-aws-eks': {
    title: 'AWS EKS Pod Identity Webhook',
    url: 'https://keda.sh/docs/2.20/authentication-providers/aws-eks/',
    checked: '2026-11-27',
    asOf: '2026-08-20',
  },
  'keda-aws-cloudwatch': {
    title: 'AWS CloudWatch',
    url: 'https://keda.sh/docs/2.20/scalers/aws-cloudwatch/',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'keda-kafka': {
    title: 'Apache Kafka',
    url: 'https://keda.sh/docs/2.20/scalers/apache-kafka/',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'keda-prometheus': {
    title: 'Prometheus',
    url: 'https://keda.sh/docs/2.20/scalers/prometheus/',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'keda-external-metrics-issue': {
    title: 'Troubleshooting: the external metrics API',
    url: 'https://github.com/kedacore/keda-docs/blob/main/content/troubleshooting/keda-external-metrics-issue.md',
    checked: '2026-11-27',
    asOf: '2026-08-20',
  },
  'keda-context-deadline-exceeded': {
    title: 'Troubleshooting: context deadline exceeded',
    url: 'https://github.com/kedacore/keda-docs/blob/main/content/troubleshooting/context-deadline-exceeded.md',
    checked: '2026-11-27',
    asOf: '2026-08-20',
  },
  'keda-scaledobject-not-scale': {
    title: 'Troubleshooting: a ScaledObject does not scale',
    url: 'https://github.com/kedacore/keda-docs/blob/main/content/troubleshooting/scaledobject-not-scale.md',
    checked: '2026-11-27',
    asOf: '2026-08-20',
  },
  'keda-http-add-on': {
    title: 'KEDA HTTP add-on',
    url: 'https://keda.sh/http-add-on/',
    checked: '2026-11-27',
    asOf: '2026-08-20',
  },
  'keda-scale-resolvers': {
    title: 'pkg/scaling/resolver/scale_resolvers.go',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/scaling/resolver/scale_resolvers.go',
    checked: '2026-11-29',
  },
  'keda-aws-cloudwatch-scaler': {
    title: 'pkg/scalers/aws_cloudwatch_scaler.go',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/scalers/aws_cloudwatch_scaler.go',
    checked: '2026-11-27',
  },
  'keda-prometheus-scaler': {
    title: 'pkg/scalers/prometheus_scaler.go',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/scalers/prometheus_scaler.go',
    checked: '2026-11-29',
  },
  'keda-kafka-scaler': {
    title: 'pkg/scalers/kafka_scaler.go',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/scalers/kafka_scaler.go',
    checked: '2026-11-29',
  },
  'keda-provider': {
    title: 'pkg/provider/provider.go',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/provider/provider.go',
    checked: '2026-11-27',
  },
  'keda-scale-handler': {
    title: 'pkg/scaling/scale_handler.go',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/scaling/scale_handler.go',
    checked: '2026-11-27',
  },
  'keda-scale-scaledobjects': {
    title: 'pkg/scaling/executor/scale_scaledobjects.go',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/scaling/executor/scale_scaledobjects.go',
    checked: '2026-11-29',
  },
  'keda-istio-discovery': {
    title: 'Why is KEDA API metrics server failing when Istio is installed?',
    url: 'https://github.com/kedacore/keda-docs/blob/main/content/troubleshooting/istio-keda-faileddiscoverycheck.md',
    checked: '2026-11-27',
  },
  'keda-scaledobject-finalizer': {
    title: 'controllers/keda/scaledobject_finalizer.go',
    url: 'https://github.com/kedacore/keda/blob/main/controllers/keda/scaledobject_finalizer.go',
    checked: '2026-11-28',
  },
  'keda-finalizer-util': {
    title: 'controllers/keda/util/finalizer.go',
    url: 'https://github.com/kedacore/keda/blob/main/controllers/keda/util/finalizer.go',
    checked: '2026-11-28',
  },
  'keda-deploy': {
    title: 'Deploying KEDA: uninstall',
    url: 'https://keda.sh/docs/latest/deploy/',
    checked: '2026-11-28',
  },
  'keda-metrics-server': {
    title: 'KEDA Metrics Server',
    url: 'https://keda.sh/docs/2.20/operate/metrics-server/',
    checked: '2026-11-28',
  },
  'keda-issue-2456': {
    title: 'kubectl get --raw: exactly one ScaledObject should match label',
    url: 'https://github.com/kedacore/keda/issues/2456',
    checked: '2026-11-28',
  },
  'keda-changelog': {
    title: 'CHANGELOG.md',
    url: 'https://github.com/kedacore/keda/blob/main/CHANGELOG.md',
    checked: '2026-11-29',
  },
  'keda-scaledjob-spec': {
    title: 'ScaledJob specification',
    url: 'https://keda.sh/docs/2.20/reference/scaledjob-spec/',
    checked: '2026-11-29',
  },
  'keda-cron': {
    title: 'Cron',
    url: 'https://keda.sh/docs/2.20/scalers/cron/',
    checked: '2026-11-29',
  },
  'keda-issue-5264': {
    title: 'ScaledJob: failed Jobs count as pending (issue 5264)',
    url: 'https://github.com/kedacore/keda/issues/5264',
    checked: '2026-11-28',
  },
  'keda-scale-jobs': {
    title: 'pkg/scaling/executor/scale_jobs.go: which Jobs count as pending',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/scaling/executor/scale_jobs.go',
    checked: '2026-11-29',
  },
  'keda-scaledjob-controller': {
    title: 'controllers/keda/scaledjob_controller.go: which Jobs a rollout deletes',
    url: 'https://github.com/kedacore/keda/blob/main/controllers/keda/scaledjob_controller.go',
    checked: '2026-11-29',
  },
  'keda-typed-config': {
    title: 'pkg/scalers/scalersconfig/typed_config.go',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/scalers/scalersconfig/typed_config.go',
    checked: '2026-11-29',
  },
  'keda-scalers-cache': {
    title: 'pkg/scaling/cache/scalers_cache.go',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/scaling/cache/scalers_cache.go',
    checked: '2026-11-29',
  },
  'keda-status': {
    title: 'pkg/status/status.go',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/status/status.go',
    checked: '2026-11-29',
  },
  'keda-issue-1067': {
    title: 'Issue 1067: invalid header field value',
    url: 'https://github.com/kedacore/keda/issues/1067',
    checked: '2026-11-28',
  },
  'keda-issue-5312': {
    title: 'Issue 5312: a ScaledObject for Kafka without an HPA',
    url: 'https://github.com/kedacore/keda/issues/5312',
    checked: '2026-11-28',
  },
  'keda-rabbitmq-queue': {
    title: 'RabbitMQ Queue',
    url: 'https://keda.sh/docs/2.20/scalers/rabbitmq-queue/',
    checked: '2026-11-29',
  },
  'keda-rabbitmq-scaler': {
    title: 'pkg/scalers/rabbitmq_scaler.go',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/scalers/rabbitmq_scaler.go',
    checked: '2026-11-29',
  },
  'keda-postgresql': {
    title: 'PostgreSQL',
    url: 'https://keda.sh/docs/2.20/scalers/postgresql/',
    checked: '2026-11-29',
  },
  'keda-postgresql-scaler': {
    title: 'pkg/scalers/postgresql_scaler.go',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/scalers/postgresql_scaler.go',
    checked: '2026-11-29',
  },
  'keda-mysql-scaler': {
    title: 'pkg/scalers/mysql_scaler.go',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/scalers/mysql_scaler.go',
    checked: '2026-11-29',
  },
  'keda-redis-lists': {
    title: 'Redis Lists',
    url: 'https://keda.sh/docs/2.20/scalers/redis-lists/',
    checked: '2026-11-29',
  },
  'keda-redis-scaler': {
    title: 'pkg/scalers/redis_scaler.go',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/scalers/redis_scaler.go',
    checked: '2026-11-29',
  },
  'keda-concepts-authentication': {
    title: 'Authentication',
    url: 'https://keda.sh/docs/2.20/concepts/authentication/',
    checked: '2026-11-28',
  },
  'keda-scalers-builder': {
    title: 'pkg/scaling/scalers_builder.go: the known types of triggers',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/scaling/scalers_builder.go',
    checked: '2026-11-29',
  },
  'keda-operate-admission-webhooks': {
    title: 'Admission Webhooks',
    url: 'https://keda.sh/docs/2.20/operate/admission-webhooks/',
    checked: '2026-11-29',
  },
  'keda-scaledobject-types': {
    title: 'apis/keda/v1alpha1/scaledobject_types.go',
    url: 'https://github.com/kedacore/keda/blob/main/apis/keda/v1alpha1/scaledobject_types.go',
    checked: '2026-11-29',
  },
  'keda-triggers-types': {
    title: 'apis/keda/v1alpha1/scaletriggers_types.go',
    url: 'https://github.com/kedacore/keda/blob/main/apis/keda/v1alpha1/scaletriggers_types.go',
    checked: '2026-11-29',
  },
  'keda-security': {
    title: 'Security: certificates',
    url: 'https://keda.sh/docs/2.20/operate/security/',
    checked: '2026-11-29',
  },
  'keda-certificate-manager': {
    title: 'pkg/certificates/certificate_manager.go',
    url: 'https://github.com/kedacore/keda/blob/main/pkg/certificates/certificate_manager.go',
    checked: '2026-11-29',
  },
})
