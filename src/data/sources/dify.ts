import { defineSources } from '#facts/source.ts'

export const dify = defineSources('Dify', {
  'dify-issue-539': {
    title: 'Improving compatibility for helm based deployment (issue 539)',
    url: 'https://github.com/langgenius/dify/issues/539',
    checked: '2026-11-28',
  },
})
