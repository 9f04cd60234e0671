import { defineSources } from '#facts/source.ts'

export const k9s = defineSources('K9s', {
  'k9s-issue-1399': {
    title: 'Stream closed EOF for logs',
    url: 'https://github.com/derailed/k9s/issues/1399',
    checked: '2026-11-28',
    asOf: '2026-05-29',
  },
})
