import { defineSources } from '#facts/source.ts'

export const awsGlueSchemaRegistry = defineSources('AWS Glue Schema Registry', {
  'glue-schema-registry-issue-288': {
    title:
      'AccessDeniedException: EKS node group role instead of the service account role (issue 288)',
    url: 'https://github.com/awslabs/aws-glue-schema-registry/issues/288',
    checked: '2026-11-29',
  },
  'glue-schema-registry-serde-pom': {
    title: 'serializer-deserializer/pom.xml: the module sts, since version 1.1.10',
    url: 'https://github.com/awslabs/aws-glue-schema-registry/blob/master/serializer-deserializer/pom.xml',
    checked: '2026-11-29',
  },
})
