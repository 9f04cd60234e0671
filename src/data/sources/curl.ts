import { defineSources } from '#facts/source.ts'

export const curl = defineSources('curl', {
  'curl-hostip': {
    title: 'lib/vdns/hostip.c',
    url: 'https://github.com/curl/curl/blob/master/lib/vdns/hostip.c',
    checked: '2026-11-28',
  },
  'curl-cf-ip-happy': {
    title: 'lib/cf-ip-happy.c',
    url: 'https://github.com/curl/curl/blob/master/lib/cf-ip-happy.c',
    checked: '2026-11-29',
  },
  'curl-http': {
    title: 'lib/http.c',
    url: 'https://github.com/curl/curl/blob/master/lib/http.c',
    checked: '2026-11-28',
  },
  'curl-openssl': {
    title: 'lib/vtls/openssl.c',
    url: 'https://github.com/curl/curl/blob/master/lib/vtls/openssl.c',
    checked: '2026-11-29',
  },
  'openssl-tls-common': {
    title: 'ssl/record/methods/tls_common.c (OpenSSL)',
    url: 'https://github.com/openssl/openssl/blob/master/ssl/record/methods/tls_common.c',
    checked: '2026-11-29',
  },
})
