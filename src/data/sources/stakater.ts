import { defineSources } from '#facts/source.ts'

export const stakater = defineSources('Stakater', {
  'reloader-readme': {
    title: 'Reloader: README.md',
    url: 'https://github.com/stakater/Reloader/blob/master/README.md',
    checked: '2026-11-28',
  },
})
