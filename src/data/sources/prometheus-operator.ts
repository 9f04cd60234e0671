import { defineSources } from '#facts/source.ts'

export const prometheusOperator = defineSources('Prometheus Operator', {
  'prometheus-operator-storage': {
    title: 'Storage',
    url: 'https://prometheus-operator.dev/docs/platform/storage/',
    checked: '2026-11-29',
  },
  'prometheus-operator-api': {
    title: 'API reference',
    url: 'https://github.com/prometheus-operator/prometheus-operator/blob/main/Documentation/api-reference/api.md',
    checked: '2026-11-29',
  },
  'prometheus-operator-troubleshooting': {
    title: 'Troubleshooting',
    url: 'https://github.com/prometheus-operator/prometheus-operator/blob/main/Documentation/platform/troubleshooting.md',
    checked: '2026-11-29',
  },
  'prometheus-operator-rules': {
    title: 'pkg/operator/rules.go',
    url: 'https://github.com/prometheus-operator/prometheus-operator/blob/main/pkg/operator/rules.go',
    checked: '2026-11-29',
  },
  'prometheus-operator-runbook-throttling': {
    title: 'CPU Throttling High',
    url: 'https://github.com/prometheus-operator/runbooks/blob/main/content/runbooks/kubernetes/CPUThrottlingHigh.md',
    checked: '2026-11-27',
  },
  'prometheus-operator-issue-1612': {
    title: 'kube-rbac-proxy address already in use (issue 1612)',
    url: 'https://github.com/prometheus-operator/prometheus-operator/issues/1612',
    checked: '2026-11-28',
  },
  'kube-prometheus-issue-347': {
    title: 'kube-state-metrics does not work after upgrade (issue 347)',
    url: 'https://github.com/prometheus-operator/kube-prometheus/issues/347',
    checked: '2026-11-28',
  },
  'kube-prometheus-issue-1567': {
    title: 'Grafana: attempt to write a readonly database (issue 1567)',
    url: 'https://github.com/prometheus-operator/kube-prometheus/issues/1567',
    checked: '2026-11-28',
  },
  'kube-prometheus-pull-2627': {
    title: 'Fix port allocation for node-exporter (pull request 2627)',
    url: 'https://github.com/prometheus-operator/kube-prometheus/pull/2627',
    checked: '2026-11-28',
  },
  'devops-stack-issue-540': {
    title: 'Issue 540: unknown field shards in Prometheus.spec',
    url: 'https://github.com/camptocamp/devops-stack/issues/540',
    checked: '2026-11-28',
  },
  'prometheus-operator-resource-selector': {
    title: 'pkg/prometheus/resource_selector.go',
    url: 'https://github.com/prometheus-operator/prometheus-operator/blob/main/pkg/prometheus/resource_selector.go',
    checked: '2026-11-29',
  },
  'prometheus-operator-assets': {
    title: 'pkg/assets/store.go',
    url: 'https://github.com/prometheus-operator/prometheus-operator/blob/main/pkg/assets/store.go',
    checked: '2026-11-29',
  },
})
