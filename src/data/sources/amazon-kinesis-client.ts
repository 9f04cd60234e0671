import { defineSources } from '#facts/source.ts'

export const amazonKinesisClient = defineSources('Amazon Kinesis Client Library', {
  'kcl-checkpointer': {
    title: 'DynamoDBCheckpointer.java: what a worker without the lease gets',
    url: 'https://github.com/awslabs/amazon-kinesis-client/blob/master/amazon-kinesis-client/src/main/java/software/amazon/kinesis/checkpoint/dynamodb/DynamoDBCheckpointer.java',
    checked: '2026-11-29',
    asOf: '2026-07-21',
  },
  'kcl-configurations': {
    title: 'KCL configurations',
    url: 'https://github.com/awslabs/amazon-kinesis-client/blob/master/docs/kcl-configurations.md',
    checked: '2026-11-29',
    asOf: '2026-07-21',
  },
})
