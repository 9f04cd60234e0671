import { defineSources } from '#facts/source.ts'

export const rdsIamauthProxy = defineSources('rds_iamauth_proxy', {
  'rds-iamauth-proxy-issue-3': {
    title: 'server closed the connection unexpectedly (issue 3)',
    url: 'https://github.com/goldfiglabs/rds_iamauth_proxy/issues/3',
    checked: '2026-11-28',
  },
})
