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
})
