import { defineSources } from '#facts/source.ts'

export const azul = defineSources('Azul', {
  'azul-issue-1675': {
    title: 'Investigate EC2 cost spike (issue 1675)',
    url: 'https://github.com/DataBiosphere/azul/issues/1675',
    checked: '2026-11-28',
  },
})
