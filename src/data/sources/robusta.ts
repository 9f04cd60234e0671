import { defineSources } from '#facts/source.ts'

export const robusta = defineSources('Robusta', {
  'krr-readme': {
    title: 'Robusta KRR',
    url: 'https://github.com/robusta-dev/krr/blob/main/README.md',
    checked: '2026-11-28',
  },
})
