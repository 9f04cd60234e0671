import { defineSources } from '#facts/source.ts'

export const oneuptime = defineSources('OneUptime', {
  'oneuptime-link-failure': {
    title: 'How to fix RDS Communications Link Failure errors',
    url: 'https://oneuptime.com/blog/post/2026-02-12-fix-rds-communications-link-failure-errors/view',
    checked: '2026-11-28',
  },
})
