import { defineSources } from '#facts/source.ts'

export const circleCi = defineSources('CircleCI', {
  'circleci-ecr-orb-issue-265': {
    title: 'Your authorization token has expired on a self-hosted runner (aws-ecr-orb)',
    url: 'https://github.com/CircleCI-Public/aws-ecr-orb/issues/265',
    checked: '2026-11-28',
    asOf: '2023-02-08',
  },
})
