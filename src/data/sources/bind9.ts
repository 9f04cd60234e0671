import { defineSources } from '#facts/source.ts'

export const bind9 = defineSources('BIND 9', {
  'bind9-dighost': {
    title: 'bin/dig/dighost.c',
    url: 'https://github.com/isc-projects/bind9/blob/main/bin/dig/dighost.c',
    checked: '2026-11-28',
  },
})
