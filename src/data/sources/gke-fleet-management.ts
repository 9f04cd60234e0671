import { defineSources } from '#facts/source.ts'

export const gkeFleetManagement = defineSources('Google', {
  'gke-fleet-management-pull-97': {
    title: 'Update Dockerfile with permissions fix (pull request 97)',
    url: 'https://github.com/GoogleCloudPlatform/gke-fleet-management/pull/97',
    checked: '2026-11-28',
    asOf: '2025-09-04',
  },
})
