import { defineSources } from '#facts/source.ts'

export const patroni = defineSources('Patroni', {
  'patroni-ha': {
    title: 'ha.py: bootstrap and system ID',
    url: 'https://github.com/patroni/patroni/blob/master/patroni/ha.py',
    checked: '2026-11-29',
  },
})
