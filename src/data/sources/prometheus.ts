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
    checked: '2026-11-27',
  },
  'prometheus-configuration': {
    title: 'Configuration',
    url: 'https://prometheus.io/docs/prometheus/latest/configuration/configuration/',
    checked: '2026-11-27',
  },
  'prometheus-target': {
    title: 'scrape/target.go',
    url: 'https://github.com/prometheus/prometheus/blob/main/scrape/target.go',
    checked: '2026-11-27',
  },
})
