import { defineSources } from '#facts/source.ts'

export const outline = defineSources('Outline', {
  'outline-issue-12885': {
    title: 'Container credential fails to refresh (issue 12885)',
    url: 'https://github.com/outline/outline/issues/12885',
    checked: '2026-11-28',
  },
})
