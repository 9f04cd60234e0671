import { defineSources } from '#facts/source.ts'

export const trivy = defineSources('Trivy', {
  'trivy-db': {
    title: 'Trivy databases: locations',
    url: 'https://trivy.dev/docs/latest/guide/configuration/db/',
    checked: '2026-11-28',
  },
  'trivy-operation': {
    title: 'pkg/commands/operation/operation.go',
    url: 'https://github.com/aquasecurity/trivy/blob/main/pkg/commands/operation/operation.go',
    checked: '2026-11-28',
  },
  'trivy-operator-registries': {
    title: 'Trivy Operator: managed registries',
    url: 'https://github.com/aquasecurity/trivy-operator/blob/main/docs/docs/vulnerability-scanning/managed-registries.md',
    checked: '2026-11-28',
  },
  'trivy-operator-private': {
    title: 'Trivy Operator: private registries',
    url: 'https://github.com/aquasecurity/trivy-operator/blob/main/docs/docs/vulnerability-scanning/private-registries.md',
    checked: '2026-11-28',
  },
  'trivy-operator-values': {
    title: 'values.yaml of the Trivy Operator chart',
    url: 'https://github.com/aquasecurity/trivy-operator/blob/main/deploy/helm/values.yaml',
    checked: '2026-11-29',
  },
  'trivy-operator-issue-2496': {
    title: 'Unauthenticated image pulls result in integration test failures',
    url: 'https://github.com/aquasecurity/trivy-operator/issues/2496',
    checked: '2026-11-28',
    asOf: '2025-03-25',
  },
  'trivy-issue-3769': {
    title: 'Run trivy for k8s cluster without node-collector',
    url: 'https://github.com/aquasecurity/trivy/issues/3769',
    checked: '2026-11-28',
  },
})
