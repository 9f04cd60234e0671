import { defineSources } from '#facts/source.ts'

export const nuts = defineSources('Nuts', {
  'nuts-node-pull-4555': {
    title: 'docs: correct Docker image verification instructions for cosign 3 (pull request 4555)',
    url: 'https://github.com/nuts-foundation/nuts-node/pull/4555',
    checked: '2026-11-27',
    asOf: '2026-09-17',
  },
})
