import { defineSources } from '#facts/source.ts'

export const kafka = defineSources('Apache Kafka', {
  'kafka-network-client': {
    title: 'clients: NetworkClient.java',
    url: 'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/clients/NetworkClient.java',
    checked: '2026-11-29',
  },
  'kafka-admin-client': {
    title: 'KafkaAdminClient.java',
    url: 'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/clients/admin/KafkaAdminClient.java',
    checked: '2026-11-28',
  },
  'kafka-errors': {
    title: 'Errors.java',
    url: 'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/protocol/Errors.java',
    checked: '2026-11-29',
  },
  'kafka-producer': {
    title: 'KafkaProducer.java',
    url: 'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/clients/producer/KafkaProducer.java',
    checked: '2026-11-29',
  },
  'kafka-protocol-errors': {
    title: 'Errors.java: errors of the protocol',
    url: 'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/protocol/Errors.java',
    checked: '2026-11-28',
  },
  'kafka-topic-authorization': {
    title: 'TopicAuthorizationException.java',
    url: 'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/errors/TopicAuthorizationException.java',
    checked: '2026-11-28',
  },
  'kafka-group-authorization': {
    title: 'GroupAuthorizationException.java',
    url: 'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/errors/GroupAuthorizationException.java',
    checked: '2026-11-28',
  },
  'kafka-consumer-coordinator': {
    title: 'ConsumerCoordinator.java',
    url: 'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/clients/consumer/internals/ConsumerCoordinator.java',
    checked: '2026-11-29',
  },
  'kafka-abstract-coordinator': {
    title: 'AbstractCoordinator.java',
    url: 'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/clients/consumer/internals/AbstractCoordinator.java',
    checked: '2026-11-29',
  },
  'kafka-issue-replication': {
    title: 'AdminZkClient and AdminUtils: assign replicas to brokers',
    url: 'https://github.com/apache/kafka/blob/3.9/server-common/src/main/java/org/apache/kafka/admin/AdminUtils.java',
    checked: '2026-11-28',
  },
})
