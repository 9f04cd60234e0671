import { defineSources } from '#facts/source.ts'

export const strimzi = defineSources('Strimzi', {
  'strimzi-listener': {
    title: 'Kafka listener configuration: avoiding hops to other nodes',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/documentation/api/io.strimzi.api.kafka.model.kafka.listener.GenericKafkaListenerConfiguration.adoc',
    checked: '2026-11-29',
  },
  'strimzi-listener-broker': {
    title: 'Kafka listener configuration of brokers',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/documentation/api/io.strimzi.api.kafka.model.kafka.listener.GenericKafkaListenerConfigurationBroker.adoc',
    checked: '2026-11-28',
  },
  'strimzi-kafka-pool': {
    title: 'KafkaPool.java: allowed changes of the storage',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaPool.java',
    checked: '2026-11-29',
  },
  'strimzi-issue-6479': {
    title: 'type: loadbalancer required externalTrafficPolicy: Local (issue 6479)',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/issues/6479',
    checked: '2026-11-29',
  },
  'strimzi-issue-11279': {
    title: 'Strimzi restart pod with pvc in FileSystemResizePending state (issue 11279)',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/issues/11279',
    checked: '2026-11-29',
  },
  'strimzi-issue-7484': {
    title: 'Reconciliation error after Pods crashed: No space left on device (issue 7484)',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/issues/7484',
    checked: '2026-11-28',
  },
  'strimzi-issue-11516': {
    title: 'Invalid cluster.id in meta.properties (issue 11516)',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/issues/11516',
    checked: '2026-11-28',
  },
  'strimzi-issue-3537': {
    title: 'The Cluster ID does not match stored clusterId (issue 3537)',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/issues/3537',
    checked: '2026-11-28',
  },
  'strimzi-issue-4844': {
    title: 'all log dirs have failed (issue 4844)',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/issues/4844',
    checked: '2026-11-28',
  },
  'strimzi-recover-volumes': {
    title: 'Recovering a deleted Kafka cluster',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/documentation/modules/managing/proc-cluster-recovery-volume.adoc',
    checked: '2026-11-29',
  },
  'strimzi-chart-readme': {
    title: 'Helm chart: upgrade your clusters',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/packaging/helm-charts/helm3/strimzi-kafka-operator/README.md',
    checked: '2026-11-29',
  },
  'strimzi-changelog': {
    title: 'CHANGELOG',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/CHANGELOG.md',
    checked: '2026-11-29',
  },
  'strimzi-issue-9498': {
    title: 'Operator fails to start after Helm upgrade (issue 9498)',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/issues/9498',
    checked: '2026-11-28',
  },
  'strimzi-issue-12172': {
    title: 'Entity operator crash looping in version 0.49.0 (issue 12172)',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/issues/12172',
    checked: '2026-11-28',
  },
  'strimzi-main': {
    title: 'Main.java: start of the operator',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/cluster-operator/src/main/java/io/strimzi/operator/cluster/Main.java',
    checked: '2026-11-29',
  },
  'strimzi-vertx-util': {
    title: 'VertxUtil.java: wait for a resource',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/cluster-operator/src/main/java/io/strimzi/operator/cluster/operator/VertxUtil.java',
    checked: '2026-11-29',
  },
  'strimzi-locks': {
    title: 'Lock acquisition warnings for cluster operations',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/documentation/modules/configuring/con-failed-lock-warnings.adoc',
    checked: '2026-11-29',
  },
  'strimzi-connect-operator': {
    title: 'KafkaConnectAssemblyOperator.java: failed tasks',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/cluster-operator/src/main/java/io/strimzi/operator/cluster/operator/assembly/KafkaConnectAssemblyOperator.java',
    checked: '2026-11-29',
  },
  'strimzi-restart-task': {
    title: 'Restart a connector task by hand',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/documentation/modules/configuring/proc-manual-restart-connector-task.adoc',
    checked: '2026-11-29',
  },
  'strimzi-api-conversion': {
    title: 'Strimzi 1.0.0: converting resources to the v1 API',
    url: 'https://strimzi.io/docs/operators/1.0.0/deploying.html#assembly-api-conversion-str',
    checked: '2026-11-29',
  },
  'strimzi-unsupported-kafka': {
    title: 'Upgrading the Cluster Operator returns Kafka version error',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/documentation/assemblies/upgrading/assembly-upgrade-cluster-operator.adoc',
    checked: '2026-11-29',
  },
  'strimzi-kafka-version': {
    title: 'KafkaVersion.java: supported versions',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaVersion.java',
    checked: '2026-11-29',
  },
  'strimzi-assembly-operator': {
    title: 'KafkaAssemblyOperator.java',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/cluster-operator/src/main/java/io/strimzi/operator/cluster/operator/assembly/KafkaAssemblyOperator.java',
    checked: '2026-11-29',
  },
  'strimzi-cluster-creator': {
    title: 'KafkaClusterCreator.java: removing brokers',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/cluster-operator/src/main/java/io/strimzi/operator/cluster/operator/assembly/KafkaClusterCreator.java',
    checked: '2026-11-29',
  },
  'strimzi-connect-build': {
    title: 'ConnectBuildOperator.java',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/cluster-operator/src/main/java/io/strimzi/operator/cluster/operator/assembly/ConnectBuildOperator.java',
    checked: '2026-11-29',
  },
  'strimzi-topic-controller': {
    title: 'BatchingTopicController.java',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/topic-operator/src/main/java/io/strimzi/operator/topic/BatchingTopicController.java',
    checked: '2026-11-29',
  },
  'strimzi-restricted': {
    title: 'RestrictedPodSecurityProvider.java',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/api/src/main/java/io/strimzi/plugin/security/profiles/impl/RestrictedPodSecurityProvider.java',
    checked: '2026-11-29',
  },
  'strimzi-user-model': {
    title: 'KafkaUserModel.java',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/user-operator/src/main/java/io/strimzi/operator/user/model/KafkaUserModel.java',
    checked: '2026-11-29',
  },
  'strimzi-topic-finalizers': {
    title: 'Deleting managed topics',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/documentation/modules/operators/con-deleting-managed-topics.adoc',
    checked: '2026-11-28',
  },
  'strimzi-skip-scaledown': {
    title: 'Skipping checks on scale-down operations',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/documentation/modules/configuring/con-skipping-scale-down-checks.adoc',
    checked: '2026-11-28',
  },
  'strimzi-expired-ca': {
    title: 'Manually recovering from expired Cluster Operator-managed CA certificates',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/documentation/modules/security/proc-recovering-expired-ca-certs.adoc',
    checked: '2026-11-29',
  },
  'strimzi-kafka-roller': {
    title: 'KafkaRoller.java',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/cluster-operator/src/main/java/io/strimzi/operator/cluster/operator/resource/KafkaRoller.java',
    checked: '2026-11-29',
  },
  'strimzi-renew-ca': {
    title: 'Renewing CA certificates manually',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/blob/main/documentation/modules/security/proc-renewing-ca-certs-manually.adoc',
    checked: '2026-11-29',
  },
  'strimzi-issue-10798': {
    title: 'KafkaUser gets no new certificate after the cluster was created again (issue 10798)',
    url: 'https://github.com/strimzi/strimzi-kafka-operator/issues/10798',
    checked: '2026-11-28',
  },
})
