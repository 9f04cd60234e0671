import { defineSources } from '#facts/source.ts'

export const sqlite = defineSources('SQLite', {
  'sqlite-faq': {
    title: 'Frequently Asked Questions',
    url: 'https://www.sqlite.org/faq.html',
    checked: '2026-11-28',
  },
})
