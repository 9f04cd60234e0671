import { defineSources } from '#facts/source.ts'

export const temporal = defineSources('Temporal', {
  'temporal-chart-readme': {
    title: 'Temporal Helm charts: README',
    url: 'https://github.com/temporalio/helm-charts/blob/main/README.md',
    checked: '2026-11-29',
  },
  'temporal-chart-upgrading': {
    title: 'Helm chart for Temporal: upgrading',
    url: 'https://github.com/temporalio/helm-charts/blob/main/UPGRADING.md',
    checked: '2026-11-28',
  },
  'temporal-chart-issue-645': {
    title: 'temporal-schema Job fails due to missing temporal-sql-tool (issue 645)',
    url: 'https://github.com/temporalio/helm-charts/issues/645',
    checked: '2026-11-28',
  },
  'temporal-chart-issue-891': {
    title: 'Helm chart 1.1.0 failing during create namespace (issue 891)',
    url: 'https://github.com/temporalio/helm-charts/issues/891',
    checked: '2026-11-28',
  },
  'temporal-schema-version': {
    title: 'common/persistence/schema/version.go',
    url: 'https://github.com/temporalio/temporal/blob/main/common/persistence/schema/version.go',
    checked: '2026-11-29',
  },
})
