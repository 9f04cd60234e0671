import { defineSources } from '#facts/source.ts'

export const prometheusOperator = defineSources('Prometheus Operator', {
  'prometheus-operator-storage': {
    title: 'Storage',
    url: 'https://prometheus-operator.dev/docs/platform/storage/',
    checked: '2026-11-27',
  },
  'prometheus-operator-api': {
    title: 'API reference',
    url: 'https://github.com/prometheus-operator/prometheus-operator/blob/main/Documentation/api-reference/api.md',
    checked: '2026-11-27',
  },
  'prometheus-operator-troubleshooting': {
    title: 'Troubleshooting',
    url: 'https://github.com/prometheus-operator/prometheus-operator/blob/main/Documentation/platform/troubleshooting.md',
    checked: '2026-11-27',
  },
  'prometheus-operator-rules': {
    title: 'pkg/operator/rules.go',
    url: 'https://github.com/prometheus-operator/prometheus-operator/blob/main/pkg/operator/rules.go',
    checked: '2026-11-27',
  },
  'prometheus-operator-runbook-throttling': {
    title: 'CPU Throttling High',
    url: 'https://github.com/prometheus-operator/runbooks/blob/main/content/runbooks/kubernetes/CPUThrottlingHigh.md',
    checked: '2026-11-27',
  },
})
