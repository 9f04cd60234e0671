import { defineSources } from '#facts/source.ts'

export const dockerLibrary = defineSources('Docker Official Images', {
  'docker-php-issue-498': {
    title: 'php-fpm permission denied on /proc/$id/mem (issue 498)',
    url: 'https://github.com/docker-library/php/issues/498',
    checked: '2026-11-28',
  },
  'docker-postgres': {
    title: 'The official image of PostgreSQL',
    url: 'https://github.com/docker-library/docs/blob/master/postgres/README.md',
    checked: '2026-11-28',
  },
})
