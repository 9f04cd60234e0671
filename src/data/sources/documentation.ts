import { defineSources } from '#facts/source.ts'

export const documentation = defineSources('documentation', {
  'documentation-issue-24023': {
    title: 'Issue 24023: the message as reported',
    url: 'https://github.com/DataDog/documentation/issues/24023',
    checked: '2026-11-27',
  },
})
