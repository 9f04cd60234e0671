import { defineSources } from '#facts/source.ts'

export const opencost = defineSources('OpenCost', {
  'opencost-aws': {
    title: 'Configuration: AWS',
    url: 'https://opencost.io/docs/configuration/aws',
    checked: '2026-11-27',
  },
  'opencost-api': {
    title: 'OpenCost API',
    url: 'https://opencost.io/docs/integrations/api',
    checked: '2026-11-27',
  },
  'opencost-specification': {
    title: 'OpenCost Specification',
    url: 'https://opencost.io/docs/specification',
    checked: '2026-11-27',
  },
  'opencost-prometheus': {
    title: 'Installing Prometheus',
    url: 'https://opencost.io/docs/installation/prometheus',
    checked: '2026-11-27',
  },
})
