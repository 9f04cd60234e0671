import { defineSources } from '#facts/source.ts'

export const metabase = defineSources('Metabase', {
  'metabase-h2': {
    title: 'Using or migrating from an H2 application database',
    url: 'https://www.metabase.com/docs/latest/troubleshooting-guide/loading-from-h2',
    checked: '2026-11-28',
  },
})
