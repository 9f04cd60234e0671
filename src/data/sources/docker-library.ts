import { defineSources } from '#facts/source.ts'

export const dockerLibrary = defineSources('Docker Official Images', {
  'docker-postgres': {
    title: 'The official image of PostgreSQL',
    url: 'https://github.com/docker-library/docs/blob/master/postgres/README.md',
    checked: '2026-11-28',
  },
})
