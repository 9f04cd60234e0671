import { defineSources } from '#facts/source.ts'

export const pganalyze = defineSources('pganalyze', {
  'pganalyze-collector-issue-378': {
    title: 'PAM authentication failed with RDS IAM authentication (issue 378)',
    url: 'https://github.com/pganalyze/collector/issues/378',
    checked: '2026-11-28',
  },
})
