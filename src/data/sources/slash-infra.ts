import { defineSources } from '#facts/source.ts'

export const slashInfra = defineSources('slash-infra', {
  'slash-infra-issue-61': {
    title:
      'The schedule that stops the node group fails: a maximum size of 0 is refused (issue 61)',
    url: 'https://github.com/LikeLionTeam4/slash-infra/issues/61',
    checked: '2026-11-28',
    asOf: '2026-08-21',
  },
})
