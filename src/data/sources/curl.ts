import { defineSources } from '#facts/source.ts'

export const curl = defineSources('curl', {
  'curl-hostip': {
    title: 'lib/vdns/hostip.c',
    url: 'https://github.com/curl/curl/blob/master/lib/vdns/hostip.c',
    checked: '2026-11-28',
  },
})
