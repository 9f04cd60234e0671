import { defineSources } from '#facts/source.ts'

export const prometheus = defineSources('Prometheus', {
  'prometheus-agent-mode': {
    title: 'Prometheus Agent Mode',
    url: 'https://prometheus.io/docs/prometheus/latest/prometheus_agent/',
    checked: '2026-11-27',
  },
  'prometheus-storage': {
    title: 'Storage',
    url: 'https://prometheus.io/docs/prometheus/latest/storage/',
    checked: '2026-11-29',
  },
  'prometheus-configuration': {
    title: 'Configuration',
    url: 'https://prometheus.io/docs/prometheus/latest/configuration/configuration/',
    checked: '2026-11-29',
  },
  'prometheus-remote-client': {
    title: 'storage/remote/client.go',
    url: 'https://github.com/prometheus/prometheus/blob/main/storage/remote/client.go',
    checked: '2026-11-29',
  },
  'prometheus-target': {
    title: 'scrape/target.go',
    url: 'https://github.com/prometheus/prometheus/blob/main/scrape/target.go',
    checked: '2026-11-29',
  },
  'prometheus-rulefmt': {
    title: 'model/rulefmt/rulefmt.go',
    url: 'https://github.com/prometheus/prometheus/blob/main/model/rulefmt/rulefmt.go',
    checked: '2026-11-27',
  },
  'prometheus-scrape': {
    title: 'scrape/scrape.go',
    url: 'https://github.com/prometheus/prometheus/blob/main/scrape/scrape.go',
    checked: '2026-11-29',
  },
  'alertmanager-notifications': {
    title: 'Notification template reference',
    url: 'https://github.com/prometheus/alertmanager/blob/main/docs/notifications.md',
    checked: '2026-11-27',
  },
  'alertmanager-retry-stage': {
    title: 'notify/retry_stage.go',
    url: 'https://github.com/prometheus/alertmanager/blob/main/notify/retry_stage.go',
    checked: '2026-11-29',
  },
  'alertmanager-dispatch': {
    title: 'dispatch/dispatch.go',
    url: 'https://github.com/prometheus/alertmanager/blob/main/dispatch/dispatch.go',
    checked: '2026-11-29',
  },
  'prometheus-rbac-setup': {
    title: 'documentation/examples/rbac-setup.yml',
    url: 'https://github.com/prometheus/prometheus/blob/main/documentation/examples/rbac-setup.yml',
    checked: '2026-11-29',
  },
  'prometheus-dir-locker': {
    title: 'tsdb/tsdbutil/dir_locker.go',
    url: 'https://github.com/prometheus/prometheus/blob/main/tsdb/tsdbutil/dir_locker.go',
    checked: '2026-11-29',
  },
  'prometheus-main': {
    title: 'cmd/prometheus/main.go',
    url: 'https://github.com/prometheus/prometheus/blob/main/cmd/prometheus/main.go',
    checked: '2026-11-28',
  },
  'prometheus-engine': {
    title: 'promql/engine.go',
    url: 'https://github.com/prometheus/prometheus/blob/main/promql/engine.go',
    checked: '2026-11-29',
  },
  'prometheus-head-append': {
    title: 'tsdb/head_append.go',
    url: 'https://github.com/prometheus/prometheus/blob/main/tsdb/head_append.go',
    checked: '2026-11-28',
  },
  'node-exporter-readme': {
    title: 'node exporter (README)',
    url: 'https://github.com/prometheus/node_exporter/blob/master/README.md',
    checked: '2026-11-28',
  },
  'prometheus-changelog': {
    title: 'Changelog of Prometheus',
    url: 'https://github.com/prometheus/prometheus/blob/main/CHANGELOG.md',
    checked: '2026-11-28',
  },
  'prometheus-issue-12536': {
    title: 'Sigv4 support for alertmanager-config (issue 12536)',
    url: 'https://github.com/prometheus/prometheus/issues/12536',
    checked: '2026-11-28',
  },
  'cloudwatch-exporter-collector': {
    title: 'CloudWatchCollector.java of the CloudWatch exporter',
    url: 'https://github.com/prometheus/cloudwatch_exporter/blob/master/src/main/java/io/prometheus/cloudwatch/CloudWatchCollector.java',
    checked: '2026-11-28',
  },
  'prometheus-sendloop': {
    title: 'notifier/sendloop.go',
    url: 'https://github.com/prometheus/prometheus/blob/main/notifier/sendloop.go',
    checked: '2026-11-29',
  },
  'prometheus-tsdb-head': {
    title: 'tsdb/head.go',
    url: 'https://github.com/prometheus/prometheus/blob/main/tsdb/head.go',
    checked: '2026-11-29',
  },
  'alertmanager-cluster': {
    title: 'cluster/cluster.go',
    url: 'https://github.com/prometheus/alertmanager/blob/main/cluster/cluster.go',
    checked: '2026-11-29',
  },
  'alertmanager-configuration': {
    title: 'Configuration of Alertmanager',
    url: 'https://prometheus.io/docs/alerting/latest/configuration/',
    checked: '2026-11-29',
  },
  'alertmanager-email': {
    title: 'notify/email/email.go',
    url: 'https://github.com/prometheus/alertmanager/blob/main/notify/email/email.go',
    checked: '2026-11-29',
  },
  'alertmanager-reloader': {
    title: 'app/reloader.go',
    url: 'https://github.com/prometheus/alertmanager/blob/main/app/reloader.go',
    checked: '2026-11-29',
  },
  'prometheus-operator-promcfg': {
    title: 'pkg/prometheus/promcfg.go',
    url: 'https://github.com/prometheus-operator/prometheus-operator/blob/main/pkg/prometheus/promcfg.go',
    checked: '2026-11-29',
  },
  'prometheus-migration': {
    title: 'Prometheus 3.0 migration guide',
    url: 'https://github.com/prometheus/prometheus/blob/main/docs/migration.md',
    checked: '2026-11-28',
  },
  'prometheus-textparse': {
    title: 'model/textparse/interface.go',
    url: 'https://github.com/prometheus/prometheus/blob/main/model/textparse/interface.go',
    checked: '2026-11-29',
  },
  'prometheus-promparse': {
    title: 'model/textparse/promparse.go',
    url: 'https://github.com/prometheus/prometheus/blob/main/model/textparse/promparse.go',
    checked: '2026-11-29',
  },
  'prometheus-api-v1': {
    title: 'web/api/v1/api.go',
    url: 'https://github.com/prometheus/prometheus/blob/main/web/api/v1/api.go',
    checked: '2026-11-29',
  },
  'prometheus-queue-manager': {
    title: 'storage/remote/queue_manager.go',
    url: 'https://github.com/prometheus/prometheus/blob/main/storage/remote/queue_manager.go',
    checked: '2026-11-29',
  },
  'alertmanager-config-code': {
    title: 'config/config.go of Alertmanager',
    url: 'https://github.com/prometheus/alertmanager/blob/main/config/config.go',
    checked: '2026-11-29',
  },
  'alertmanager-coordinator': {
    title: 'config/coordinator.go of Alertmanager',
    url: 'https://github.com/prometheus/alertmanager/blob/main/config/coordinator.go',
    checked: '2026-11-29',
  },
  'ksm-cli-arguments': {
    title: 'Command line arguments of kube-state-metrics',
    url: 'https://github.com/kubernetes/kube-state-metrics/blob/main/docs/developer/cli-arguments.md',
    checked: '2026-11-28',
  },
})
