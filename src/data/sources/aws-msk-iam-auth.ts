import { defineSources } from '#facts/source.ts'

export const awsMskIamAuth = defineSources('aws-msk-iam-auth', {
  'msk-iam-auth-readme': {
    title: 'Amazon MSK Library for AWS IAM: README',
    url: 'https://github.com/aws/aws-msk-iam-auth/blob/main/README.md',
    checked: '2026-11-28',
  },
  'kafkajs-msk-iam-issue-35': {
    title: 'kafkajs: Cannot change principals during re-authentication (issue 35)',
    url: 'https://github.com/jmaver-plume/kafkajs-msk-iam-authentication-mechanism/issues/35',
    checked: '2026-11-28',
  },
})
