import { defineSources } from '#facts/source.ts'

export const awsSdkJava = defineSources('AWS SDK for Java 1.x', {
  'aws-sdk-java-issue-3062': {
    title: 'EKS Pod Identity: cannot get credentials (version 1)',
    url: 'https://github.com/aws/aws-sdk-java/issues/3062',
    checked: '2026-11-28',
    asOf: '2023-12-01',
  },
  'aws-sdk-java-issue-1996': {
    title: 'Route 53: CNAME conflicts with other records (issue 1996)',
    url: 'https://github.com/aws/aws-sdk-java/issues/1996',
    checked: '2026-11-28',
  },
})
