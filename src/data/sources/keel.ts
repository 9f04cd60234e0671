import { defineSources } from '#facts/source.ts'

export const keel = defineSources('Keel', {
  'keel-issue-675': {
    title: '403 unauthorized - BoundServiceAccountToken and token refresh support (issue 675)',
    url: 'https://github.com/keel-hq/keel/issues/675',
    checked: '2026-11-28',
  },
})
