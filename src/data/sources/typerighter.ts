import { defineSources } from '#facts/source.ts'

export const typerighter = defineSources('Typerighter', {
  'typerighter-pull-480': {
    title: 'Add configuration for Hikari connection pool (pull request 480)',
    url: 'https://github.com/guardian/typerighter/pull/480',
    checked: '2026-11-28',
  },
})
