import { defineSources } from '#facts/source.ts'

export const coiled = defineSources('Coiled', {
  'coiled-feedback-issue-225': {
    title: 'I got error: MaxFleetCountExceeded',
    url: 'https://github.com/coiled/feedback/issues/225',
    checked: '2026-11-28',
    asOf: '2023-01-05',
  },
})
