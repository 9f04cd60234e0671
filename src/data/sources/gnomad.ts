import { defineSources } from '#facts/source.ts'

export const gnomad = defineSources('gnomAD browser', {
  'gnomad-pull-1410': {
    title:
      'Set a maximum for the JS heap that is less than the container mem limit (pull request 1410)',
    url: 'https://github.com/broadinstitute/gnomad-browser/pull/1410',
    checked: '2026-11-28',
  },
})
