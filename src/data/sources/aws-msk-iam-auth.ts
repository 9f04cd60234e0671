import { defineSources } from '#facts/source.ts'

export const awsMskIamAuth = defineSources('aws-msk-iam-auth', {
  'msk-iam-auth-readme': {
    title: 'Amazon MSK Library for AWS IAM: README',
    url: 'https://github.com/aws/aws-msk-iam-auth/blob/main/README.md',
    checked: '2026-11-28',
  },
})
