import { defineSources } from '#facts/source.ts'

export const awsSdkGoV2 = defineSources('aws-sdk-go-v2', {
  'aws-sdk-go-v2-ec2rolecreds': {
    title: 'ec2rolecreds/provider.go: credentials from the instance metadata service',
    url: 'https://github.com/aws/aws-sdk-go-v2/blob/main/credentials/ec2rolecreds/provider.go',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
})
