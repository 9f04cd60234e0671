import { defineSources } from '#facts/source.ts'

export const nginx = defineSources('NGINX', {
  'nginx-special-response': {
    title: 'src/http/ngx_http_special_response.c: the error pages of NGINX',
    url: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    checked: '2026-11-28',
  },
  'nginx-core-module': {
    title: 'src/http/ngx_http_core_module.c',
    url: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_core_module.c',
    checked: '2026-11-28',
  },
  'nginx-upstream': {
    title: 'src/http/ngx_http_upstream.c',
    url: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_upstream.c',
    checked: '2026-11-28',
  },
  'nginx-connection': {
    title: 'src/core/ngx_connection.c',
    url: 'https://github.com/nginx/nginx/blob/master/src/core/ngx_connection.c',
    checked: '2026-11-28',
  },
  'nginx-auth-request': {
    title: 'src/http/modules/ngx_http_auth_request_module.c',
    url: 'https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_auth_request_module.c',
    checked: '2026-11-28',
  },
  'nginx-access-module': {
    title: 'src/http/modules/ngx_http_access_module.c',
    url: 'https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_access_module.c',
    checked: '2026-11-28',
  },
  'nginx-limit-req': {
    title: 'src/http/modules/ngx_http_limit_req_module.c',
    url: 'https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_limit_req_module.c',
    checked: '2026-11-28',
  },
})
