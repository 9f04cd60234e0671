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
})
