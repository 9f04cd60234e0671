import { defineSources } from '#facts/source.ts'

export const matomo = defineSources('Matomo', {
  'matomo-docker-issue-227': {
    title: 'max_children is quite low at 5 (issue 227)',
    url: 'https://github.com/matomo-org/docker/issues/227',
    checked: '2026-11-28',
  },
})
