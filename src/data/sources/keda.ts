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
})
