import { defineSources } from '#facts/source.ts'

export const rabbitmqProject = defineSources('RabbitMQ', {
  'rabbitmq-4-3-release-notes': {
    title: 'RabbitMQ 4.3.0: release notes',
    url: 'https://github.com/rabbitmq/rabbitmq-server/blob/main/release-notes/4.3.0.md',
    checked: '2026-11-29',
  },
  'rabbitmq-clustering': {
    title: 'Clustering Guide',
    url: 'https://www.rabbitmq.com/docs/clustering',
    checked: '2026-11-29',
  },
  'rabbitmq-table': {
    title: 'rabbit-mnesia.erl',
    url: 'https://github.com/rabbitmq/rabbitmq-server/blob/main/deps/rabbit/src/rabbit_mnesia.erl',
    checked: '2026-11-29',
  },
  'rabbit-prelaunch-errors': {
    title: 'rabbit_prelaunch_errors.erl',
    url: 'https://github.com/rabbitmq/rabbitmq-server/blob/main/deps/rabbitmq_prelaunch/src/rabbit_prelaunch_errors.erl',
    checked: '2026-11-29',
  },
  'rabbit-nodes-common': {
    title: 'rabbit_nodes_common.erl: diagnostics',
    url: 'https://github.com/rabbitmq/rabbitmq-server/blob/main/deps/rabbit_common/src/rabbit_nodes_common.erl',
    checked: '2026-11-28',
  },
  'rabbit-error-logger': {
    title: 'rabbit_error_logger_handler.erl',
    url: 'https://github.com/rabbitmq/rabbitmq-server/blob/main/deps/rabbit_common/src/rabbit_error_logger_handler.erl',
    checked: '2026-11-29',
  },
  'rabbitmq-cluster-operator-configmap': {
    title: 'cluster-operator: configmap.go',
    url: 'https://github.com/rabbitmq/cluster-operator/blob/main/internal/resource/configmap.go',
    checked: '2026-11-29',
  },
  'rabbitmq-cluster-operator-issue-298': {
    title: 'epmd works with the full DNS name (issue 298)',
    url: 'https://github.com/rabbitmq/cluster-operator/issues/298',
    checked: '2026-11-28',
  },
  rabbitmqctl: {
    title: 'rabbitmqctl.ex: diagnostics',
    url: 'https://github.com/rabbitmq/rabbitmq-server/blob/main/deps/rabbitmq_cli/lib/rabbitmqctl.ex',
    checked: '2026-11-29',
  },
  'rabbitmq-cluster-formation': {
    title: 'Cluster formation and peer discovery: Kubernetes',
    url: 'https://www.rabbitmq.com/docs/cluster-formation',
    checked: '2026-11-29',
  },
  'rabbitmq-cluster-operator-issue-1957': {
    title: 'Replaced Pod not joining existing cluster (issue 1957)',
    url: 'https://github.com/rabbitmq/cluster-operator/issues/1957',
    checked: '2026-11-28',
  },
  'rabbit-alarm': {
    title: 'rabbit_alarm.erl',
    url: 'https://github.com/rabbitmq/rabbitmq-server/blob/main/deps/rabbit/src/rabbit_alarm.erl',
    checked: '2026-11-29',
  },
  'rabbitmq-disk-alarms': {
    title: 'Free disk space alarms',
    url: 'https://www.rabbitmq.com/docs/disk-alarms',
    checked: '2026-11-29',
  },
  'rabbit-reader': {
    title: 'rabbit_reader.erl: logins and heartbeats',
    url: 'https://github.com/rabbitmq/rabbitmq-server/blob/main/deps/rabbit/src/rabbit_reader.erl',
    checked: '2026-11-29',
  },
  'rabbit-channel': {
    title: 'rabbit_channel.erl: acknowledgments',
    url: 'https://github.com/rabbitmq/rabbitmq-server/blob/main/deps/rabbit/src/rabbit_channel.erl',
    checked: '2026-11-29',
  },
  'rabbit-misc': {
    title: 'rabbit_misc.erl: equivalence of arguments',
    url: 'https://github.com/rabbitmq/rabbitmq-server/blob/main/deps/rabbit_common/src/rabbit_misc.erl',
    checked: '2026-11-29',
  },
  'rabbitmq-consumers': {
    title: 'Consumers: delivery acknowledgement timeout',
    url: 'https://www.rabbitmq.com/docs/consumers',
    checked: '2026-11-29',
  },
  'rabbitmq-heartbeats': {
    title: 'Detecting dead TCP connections with heartbeats',
    url: 'https://www.rabbitmq.com/docs/heartbeats',
    checked: '2026-11-29',
  },
  'rabbitmq-feature-flags': {
    title: 'Feature flags',
    url: 'https://www.rabbitmq.com/docs/feature-flags',
    checked: '2026-11-29',
  },
  'rabbitmq-operator-scale-down': {
    title: 'reconcile_scale_down.go',
    url: 'https://github.com/rabbitmq/cluster-operator/blob/main/internal/controller/reconcile_scale_down.go',
    checked: '2026-11-29',
  },
  'rabbitmq-operator-scale-zero': {
    title: 'reconcile_scale_zero.go',
    url: 'https://github.com/rabbitmq/cluster-operator/blob/main/internal/controller/reconcile_scale_zero.go',
    checked: '2026-11-29',
  },
  'rabbitmq-operator-scaling': {
    title: 'scaling.go: the size of volumes',
    url: 'https://github.com/rabbitmq/cluster-operator/blob/main/internal/scaling/scaling.go',
    checked: '2026-11-29',
  },
  'rabbitmq-operator-statefulset': {
    title: 'statefulset.go: the preStop hook',
    url: 'https://github.com/rabbitmq/cluster-operator/blob/main/internal/resource/statefulset.go',
    checked: '2026-11-29',
  },
  'rabbitmq-access-control': {
    title: 'Authentication, Authorisation, Access Control',
    url: 'https://www.rabbitmq.com/docs/access-control',
    checked: '2026-11-28',
  },
})
