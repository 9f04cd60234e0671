import { defineSources } from '#facts/source.ts'

export const mitodl = defineSources('MIT Open Learning', {
  'ol-infrastructure-pull-5241': {
    title:
      'Raise CPU requests so that the autoscaler does not stay at its maximum (pull request 5241)',
    url: 'https://github.com/mitodl/ol-infrastructure/pull/5241',
    checked: '2026-11-29',
  },
})
