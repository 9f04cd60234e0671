import { defineSources } from '#facts/source.ts'

export const parseable = defineSources('parseable', {
  'parseable-issue-604': {
    title: 'Issue 604: the message as reported',
    url: 'https://github.com/parseablehq/parseable/issues/604',
    checked: '2026-11-27',
  },
})
