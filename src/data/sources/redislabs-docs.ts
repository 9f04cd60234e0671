import { defineSources } from '#facts/source.ts'

export const redislabsDocs = defineSources('Redis documentation', {
  'redislabs-docs-issue-676': {
    title: 'Kubernetes service env vars conflicting with pods (issue 676)',
    url: 'https://github.com/RedisLabs/redislabs-docs/issues/676',
    checked: '2026-11-28',
  },
})
