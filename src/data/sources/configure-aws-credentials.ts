import { defineSources } from '#facts/source.ts'

export const configureAwsCredentials = defineSources('configure-aws-credentials', {
  'configure-aws-credentials-issue-332': {
    title: 'Issue 332: the message as reported',
    url: 'https://github.com/aws-actions/configure-aws-credentials/issues/332',
    checked: '2026-11-27',
  },
  'configure-aws-credentials-issue-1219': {
    title: 'Issue 1219: a role is not allowed to assume itself',
    url: 'https://github.com/aws-actions/configure-aws-credentials/issues/1219',
    checked: '2026-11-28',
  },
  'configure-aws-credentials-client': {
    title: 'src/CredentialsClient.ts',
    url: 'https://github.com/aws-actions/configure-aws-credentials/blob/main/src/CredentialsClient.ts',
    checked: '2026-11-28',
  },
  'configure-aws-credentials-assume-role': {
    title: 'src/assumeRole.ts',
    url: 'https://github.com/aws-actions/configure-aws-credentials/blob/main/src/assumeRole.ts',
    checked: '2026-11-28',
  },
  'ecr-login-issue-546': {
    title: 'Passing Docker credentials to another job does not work (issue 546)',
    url: 'https://github.com/aws-actions/amazon-ecr-login/issues/546',
    checked: '2026-11-28',
  },
  'ecr-login-readme': {
    title: 'Amazon ECR Login Action',
    url: 'https://github.com/aws-actions/amazon-ecr-login',
    checked: '2026-11-29',
  },
})
