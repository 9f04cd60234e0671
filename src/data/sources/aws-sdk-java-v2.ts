import { defineSources } from '#facts/source.ts'

export const awsSdkJavaV2 = defineSources('aws-sdk-java-v2', {
  'aws-sdk-java-v2-web-identity': {
    title: 'WebIdentityCredentialsUtils.java: web identity tokens need the module sts',
    url: 'https://github.com/aws/aws-sdk-java-v2/blob/master/core/auth/src/main/java/software/amazon/awssdk/auth/credentials/internal/WebIdentityCredentialsUtils.java',
    checked: '2026-11-28',
  },
  'aws-sdk-java-v2-chain': {
    title: 'AwsCredentialsProviderChain.java: what the chain says if no source has credentials',
    url: 'https://github.com/aws/aws-sdk-java-v2/blob/master/core/auth/src/main/java/software/amazon/awssdk/auth/credentials/AwsCredentialsProviderChain.java',
    checked: '2026-11-28',
  },
  'aws-sdk-java-v2-issue-3555': {
    title: 'EKS IRSA role assumption fails silently due to dependency issue (issue 3555)',
    url: 'https://github.com/aws/aws-sdk-java-v2/issues/3555',
    checked: '2026-11-29',
  },
  'aws-sdk-java-v2-issue-3896': {
    title:
      'DefaultCredentialsProvider uses InstanceProfileCredentials instead of WebIdentityTokenFileCredentials (issue 3896)',
    url: 'https://github.com/aws/aws-sdk-java-v2/issues/3896',
    checked: '2026-11-29',
  },
  'aws-sdk-java-v2-issue-6948': {
    title:
      'HTTP timeouts from the S3 client: Timeout waiting for connection from pool (issue 6948)',
    url: 'https://github.com/aws/aws-sdk-java-v2/issues/6948',
    checked: '2026-11-28',
  },
  'aws-sdk-java-v2-practices': {
    title: 'AWS Java SDK 2.x best practices: close input streams',
    url: 'https://github.com/aws/aws-sdk-java-v2/blob/master/docs/BestPractices.md',
    checked: '2026-11-28',
  },
})
