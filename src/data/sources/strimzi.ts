import { defineSources } from '#facts/source.ts'

export const strimzi = defineSources('Strimzi', {
  'strimzi-listener': {
    title: 'Kafka listener configuration: avoiding hops to other nodes',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/documentation/api/io.strimzi.api.kafka.model.kafka.listener.GenericKafkaListenerConfiguration.adoc',
    checked: '2026-11-28',
  },
  'strimzi-listener-broker': {
    title: 'Kafka listener configuration of brokers',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/documentation/api/io.strimzi.api.kafka.model.kafka.listener.GenericKafkaListenerConfigurationBroker.adoc',
    checked: '2026-11-28',
  },
  'strimzi-kafka-pool': {
    title: 'KafkaPool.java: allowed changes of the storage',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaPool.java',
    checked: '2026-11-28',
  },
  'strimzi-issue-6479': {
    title: 'type: loadbalancer required externalTrafficPolicy: Local (issue 6479)',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/issues/6479',
    checked: '2026-11-28',
  },
  'strimzi-issue-11279': {
    title: 'Strimzi restart pod with pvc in FileSystemResizePending state (issue 11279)',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/issues/11279',
    checked: '2026-11-28',
  },
})
