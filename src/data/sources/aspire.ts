import { defineSources } from '#facts/source.ts'

export const aspire = defineSources('Aspire', {
  'aspire-issue-556': {
    title: 'Issue 556: the message as reported',
    url: 'https://github.com/CommunityToolkit/Aspire/issues/556',
    checked: '2026-11-27',
  },
})
