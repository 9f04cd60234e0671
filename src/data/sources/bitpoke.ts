import { defineSources } from '#facts/source.ts'

export const bitpoke = defineSources('Bitpoke', {
  'bitpoke-mysql-issue-416': {
    title: 'MySQL does not start completely and readiness fails (issue 416)',
    url: 'https://github.com/bitpoke/mysql-operator/issues/416',
    checked: '2026-11-28',
  },
})
