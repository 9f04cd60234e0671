import { defineSources } from '#facts/source.ts'

export const sqs4s = defineSources('sqs4s', {
  'sqs4s-pull-270': {
    title: 'Pull request 270: a session that is longer than the role allows',
    url: 'https://github.com/d2a4u/sqs4s/pull/270',
    checked: '2026-11-28',
  },
})
