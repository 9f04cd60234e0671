import { defineSources } from '#facts/source.ts'

export const spinnaker = defineSources('Spinnaker', {
  'spinnaker-issue-6625': {
    title: 'Database migration lock expiry (issue 6625)',
    url: 'https://github.com/spinnaker/spinnaker/issues/6625',
    checked: '2026-11-28',
  },
})
