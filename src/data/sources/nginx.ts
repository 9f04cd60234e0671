import { defineSources } from '#facts/source.ts'

export const nginx = defineSources('NGINX', {
  'nginx-special-response': {
    title: 'src/http/ngx_http_special_response.c: the error pages of NGINX',
    url: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    checked: '2026-11-29',
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
    checked: '2026-11-29',
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
  'nginx-request': {
    title: 'src/http/ngx_http_request.c',
    url: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.c',
    checked: '2026-11-29',
  },
  'nginx-http': {
    title: 'src/http/ngx_http.c',
    url: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http.c',
    checked: '2026-11-28',
  },
  'f5-nginx-configuration': {
    title: 'F5 NGINX Ingress Controller: internal/k8s/configuration.go',
    url: 'https://github.com/nginx/kubernetes-ingress/blob/main/internal/k8s/configuration.go',
    checked: '2026-11-29',
  },
  'f5-nginx-pull-1183': {
    title: 'F5 NGINX Ingress Controller: document how it resolves host collisions',
    url: 'https://github.com/nginx/kubernetes-ingress/pull/1183',
    checked: '2026-11-28',
  },
  'f5-nginx-issue-784': {
    title: 'F5 NGINX Ingress Controller always returns 404 with VirtualServer',
    url: 'https://github.com/nginx/kubernetes-ingress/issues/784',
    checked: '2026-11-28',
  },
  'nginx-hash': {
    title: 'src/core/ngx_hash.c',
    url: 'https://github.com/nginx/nginx/blob/master/src/core/ngx_hash.c',
    checked: '2026-11-28',
  },
  'nginx-request-body': {
    title: 'src/http/ngx_http_request_body.c',
    url: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request_body.c',
    checked: '2026-11-28',
  },
  'f5-nginx-main': {
    title: 'cmd/nginx-ingress/main.go',
    url: 'https://github.com/nginx/kubernetes-ingress/blob/main/cmd/nginx-ingress/main.go',
    checked: '2026-11-29',
  },
})
