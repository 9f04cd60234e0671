import { defineSources } from '#facts/source.ts'

export const infra = defineSources('Infra', {
  'infra-issue-3124': {
    title: 'Crashloopbackoff when deploying postgres container (issue 3124)',
    url: 'https://github.com/infrahq/infra/issues/3124',
    checked: '2026-11-28',
  },
})
