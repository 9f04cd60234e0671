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
    checked: '2026-11-23',
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
    checked: '2026-11-23',
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
    checked: '2026-11-27',
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
    checked: '2026-11-27',
  },
  'keda-scaledobject-webhook': {
    title: 'apis/keda/v1alpha1/scaledobject_webhook.go',
    url: 'https://github.com/kedacore/keda/blob/main/apis/keda/v1alpha1/scaledobject_webhook.go',
    checked: '2026-11-27',
  },
})
