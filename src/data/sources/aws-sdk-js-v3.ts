import { defineSources } from '#facts/source.ts'

export const awsSdkJsV3 = defineSources('aws-sdk-js-v3', {
  'aws-sdk-js-v3-issue-3052': {
    title: 'Issue 3052: the message as reported',
    url: 'https://github.com/aws/aws-sdk-js-v3/issues/3052',
    checked: '2026-11-27',
  },
})
