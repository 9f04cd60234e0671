import { defineSources } from '#facts/source.ts'

export const cloudnativepg = defineSources('CloudNativePG', {
  'cloudnative-pg-issue-9503': {
    title: 'Issue 9503: image names rewritten by a webhook',
    url: 'https://github.com/cloudnative-pg/cloudnative-pg/issues/9503',
    checked: '2026-11-27',
  },
})
