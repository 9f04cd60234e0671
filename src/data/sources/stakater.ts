import { defineSources } from '#facts/source.ts'

export const stakater = defineSources('Stakater', {
  'reloader-1-4-13': {
    title: 'Reloader: README.md of release 1.4.13',
    url: 'https://github.com/stakater/Reloader/blob/v1.4.13/README.md',
    checked: '2026-11-28',
  },
  'reloader-readme': {
    title: 'Reloader: README.md',
    url: 'https://github.com/stakater/Reloader/blob/master/README.md',
    checked: '2026-11-28',
  },
})
