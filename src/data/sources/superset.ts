import { defineSources } from '#facts/source.ts'

export const superset = defineSources('Apache Superset', {
  'superset-issue-35174': {
    title: 'superset helm chart broken: no PostgreSQL driver (issue 35174)',
    url: 'https://github.com/apache/superset/issues/35174',
    checked: '2026-11-28',
  },
  'superset-initialization': {
    title: 'initialization: check of the secret key',
    url: 'https://github.com/apache/superset/blob/master/superset/initialization/__init__.py',
    checked: '2026-11-29',
  },
  'superset-issue-29577': {
    title: 'Superset is not starting because of secret key issue (issue 29577)',
    url: 'https://github.com/apache/superset/issues/29577',
    checked: '2026-11-28',
  },
  'superset-issue-23940': {
    title: 'Support helm chart to be installed by Argo CD (issue 23940)',
    url: 'https://github.com/apache/superset/issues/23940',
    checked: '2026-11-28',
  },
  'superset-pull-17984': {
    title: 'Change the default SECRET KEY and how to rotate it (pull request 17984)',
    url: 'https://github.com/apache/superset/pull/17984',
    checked: '2026-11-28',
  },
})
