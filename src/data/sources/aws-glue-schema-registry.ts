import { defineSources } from '#facts/source.ts'

export const awsGlueSchemaRegistry = defineSources('AWS Glue Schema Registry', {
  'glue-schema-registry-issue-288': {
    title:
      'AccessDeniedException: EKS node group role instead of the service account role (issue 288)',
    url: 'https://github.com/awslabs/aws-glue-schema-registry/issues/288',
    checked: '2026-11-28',
  },
  'glue-schema-registry-pull-421': {
    title: 'Pull request 421: add the sts module as a direct dependency',
    url: 'https://github.com/awslabs/aws-glue-schema-registry/pull/421',
    checked: '2026-11-28',
  },
})
