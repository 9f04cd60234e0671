import { defineSources } from '#facts/source.ts'

export const awsSdkGoV2 = defineSources('aws-sdk-go-v2', {
  'aws-sdk-go-v2-ec2rolecreds': {
    title: 'ec2rolecreds/provider.go: credentials from the instance metadata service',
    url: 'https://github.com/aws/aws-sdk-go-v2/blob/main/credentials/ec2rolecreds/provider.go',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'aws-sdk-go-v2-credential-cache': {
    title: 'aws/credential_cache.go',
    url: 'https://github.com/aws/aws-sdk-go-v2/blob/main/aws/credential_cache.go',
    checked: '2026-11-27',
  },
  'aws-sdk-go-v2-web-identity-provider': {
    title: 'credentials/stscreds/web_identity_provider.go',
    url: 'https://github.com/aws/aws-sdk-go-v2/blob/main/credentials/stscreds/web_identity_provider.go',
    checked: '2026-11-27',
  },
  'aws-sdk-go-v2-resolve-credentials': {
    title: 'config/resolve_credentials.go',
    url: 'https://github.com/aws/aws-sdk-go-v2/blob/main/config/resolve_credentials.go',
    checked: '2026-11-29',
  },
  'aws-sdk-go-sso-token': {
    title: 'credentials/ssocreds/sso_token_provider.go',
    url: 'https://github.com/aws/aws-sdk-go-v2/blob/main/credentials/ssocreds/sso_token_provider.go',
    checked: '2026-11-28',
  },
})
