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
  'opencost-aws-provider': {
    title: 'provider.go: prices of AWS',
    url: 'https://github.com/opencost/opencost/blob/develop/pkg/cloud/aws/provider.go',
    checked: '2026-11-29',
  },
  'opencost-issue-882': {
    title: 'Suspicious spot prices calculation for AWS when no spot data feed enabled (issue 882)',
    url: 'https://github.com/opencost/opencost/issues/882',
    checked: '2026-11-28',
  },
  'opencost-models': {
    title: 'models.go: the keys of the provider configuration',
    url: 'https://github.com/opencost/opencost/blob/develop/pkg/cloud/models/models.go',
    checked: '2026-11-28',
  },
  'opencost-helm-values': {
    title: 'Helm chart of OpenCost: values.yaml',
    url: 'https://github.com/opencost/opencost-helm-chart/blob/main/charts/opencost/values.yaml',
    checked: '2026-11-29',
  },
  'opencost-allocation-helpers': {
    title: 'pkg/costmodel/allocation-helpers.go (October 2024)',
    url: 'https://github.com/opencost/opencost/blob/5f6533303e3850c8635796a74bb22802d16e9090/pkg/costmodel/allocation_helpers.go',
    checked: '2026-11-28',
    asOf: '2024-10-24',
  },
  'opencost-prom-error': {
    title: 'pkg/prom/error.go',
    url: 'https://github.com/opencost/opencost/blob/develop/pkg/prom/error.go',
    checked: '2026-11-28',
  },
  'opencost-aws-prices': {
    title: 'Default prices for AWS (configs/aws.json)',
    url: 'https://github.com/opencost/opencost/blob/develop/configs/aws.json',
    checked: '2026-11-29',
    asOf: '2024-10-24',
  },
})
