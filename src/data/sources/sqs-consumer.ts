import { defineSources } from '#facts/source.ts'

export const sqsConsumer = defineSources('BBC', {
  'sqs-consumer-issue-292': {
    title: 'AssumeRoleWithWebIdentity authentication does not work (issue 292)',
    url: 'https://github.com/bbc/sqs-consumer/issues/292',
    checked: '2026-11-28',
  },
})
