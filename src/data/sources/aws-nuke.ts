import { defineSources } from '#facts/source.ts'

export const awsNuke = defineSources('aws-nuke', {
  'aws-nuke-issue-970': {
    title: 'Issue 970: the message as reported',
    url: 'https://github.com/ekristen/aws-nuke/issues/970',
    checked: '2026-11-27',
  },
})
