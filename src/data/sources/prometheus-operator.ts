import { defineSources } from '#facts/source.ts'

export const prometheusOperator = defineSources('Prometheus Operator', {
  'prometheus-operator-storage': {
    title: 'Storage',
    url: 'https://prometheus-operator.dev/docs/platform/storage/',
    checked: '2026-11-27',
  },
})
