import { defineSources } from '#facts/source.ts'

export const nginx = defineSources('NGINX', {
  'nginx-special-response': {
    title: 'src/http/ngx_http_special_response.c',
    url: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    checked: '2026-11-28',
  },
  'nginx-connection': {
    title: 'src/core/ngx_connection.c',
    url: 'https://github.com/nginx/nginx/blob/master/src/core/ngx_connection.c',
    checked: '2026-11-28',
  },
})
