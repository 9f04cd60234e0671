import { defineSources } from '#facts/source.ts'

export const kafka = defineSources('Apache Kafka', {
  'kafka-network-client': {
    title: 'clients: NetworkClient.java',
    url: 'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/clients/NetworkClient.java',
    checked: '2026-11-28',
  },
  'kafka-admin-client': {
    title: 'KafkaAdminClient.java',
    url: 'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/clients/admin/KafkaAdminClient.java',
    checked: '2026-11-28',
  },
  'kafka-errors': {
    title: 'Errors.java',
    url: 'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/protocol/Errors.java',
    checked: '2026-11-28',
  },
})
