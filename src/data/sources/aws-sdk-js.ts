import { defineSources } from '#facts/source.ts'

export const awsSdkJs = defineSources('aws-sdk-js', {
  'aws-sdk-js-issue-3807': {
    title:
      'SQS returns "ExpiredToken: The security token included in the request is expired" for long running process',
    url: 'https://github.com/aws/aws-sdk-js/issues/3807',
    checked: '2026-11-27',
  },
  'aws-sdk-js-issue-4566': {
    title: 'Issue 4566: Missing credentials in config',
    url: 'https://github.com/aws/aws-sdk-js/issues/4566',
    checked: '2026-11-28',
  },
})
