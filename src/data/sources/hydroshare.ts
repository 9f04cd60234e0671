import { defineSources } from '#facts/source.ts'

export const hydroshare = defineSources('HydroShare', {
  'hydroshare-issue-5514': {
    title: 'Host header in the readiness probe for ALLOWED_HOSTS (issue 5514)',
    url: 'https://github.com/hydroshare/hydroshare/issues/5514',
    checked: '2026-11-28',
  },
})
