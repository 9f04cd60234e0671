import { defineSources } from '#facts/source.ts'

export const renderExamples = defineSources('Render', {
  'render-metabase-issue-2': {
    title: 'Metabase waits for a migration lock (issue 2)',
    url: 'https://github.com/render-examples/metabase/issues/2',
    checked: '2026-11-28',
  },
})
