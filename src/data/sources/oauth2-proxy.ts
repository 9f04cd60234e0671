import { defineSources } from '#facts/source.ts'

export const oauth2Proxy = defineSources('OAuth2 Proxy', {
  'oauth2-proxy-nginx': {
    title: 'Integration: Nginx',
    url: 'https://oauth2-proxy.github.io/oauth2-proxy/configuration/integrations/nginx',
    checked: '2026-11-29',
  },
  'oauth2-proxy-overview': {
    title: 'Overview of the configuration',
    url: 'https://oauth2-proxy.github.io/oauth2-proxy/configuration/overview',
    checked: '2026-11-29',
  },
  'oauth2-proxy-sessions': {
    title: 'Session Storage',
    url: 'https://oauth2-proxy.github.io/oauth2-proxy/configuration/session_storage',
    checked: '2026-11-28',
  },
  'oauth2-proxy-code': {
    title: 'oauthproxy.go',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/oauthproxy.go',
    checked: '2026-11-29',
  },
  'oauth2-proxy-redirect': {
    title: 'pkg/app/redirect/validator.go',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/app/redirect/validator.go',
    checked: '2026-11-29',
  },
  'oauth2-proxy-stored-session': {
    title: 'pkg/middleware/stored_session.go',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/middleware/stored_session.go',
    checked: '2026-11-29',
  },
  'oauth2-proxy-cookie-validation': {
    title: 'pkg/validation/cookie.go',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/validation/cookie.go',
    checked: '2026-11-29',
  },
  'oauth2-proxy-provider-data': {
    title: 'providers/provider_data.go',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/providers/provider_data.go',
    checked: '2026-11-29',
  },
  'oauth2-proxy-oidc': {
    title: 'providers/oidc.go',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/providers/oidc.go',
    checked: '2026-11-29',
  },
  'oauth2-proxy-issuer': {
    title: 'pkg/providers/oidc/provider.go',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/providers/oidc/provider.go',
    checked: '2026-11-29',
  },
  'oauth2-proxy-session-store': {
    title: 'pkg/sessions/cookie/session_store.go',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/sessions/cookie/session_store.go',
    checked: '2026-11-29',
  },
  'oauth2-proxy-issue-735': {
    title: 'CORS preflight blocked when using with kubernetes auth-url',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/issues/735',
    checked: '2026-11-28',
  },
  'oauth2-proxy-keycloak': {
    title: 'Keycloak OIDC',
    url: 'https://oauth2-proxy.github.io/oauth2-proxy/configuration/providers/keycloak_oidc/',
    checked: '2026-11-29',
  },
  'oauth2-proxy-verifier-builder': {
    title: 'pkg/providers/oidc/provider_verifier.go',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/providers/oidc/provider_verifier.go',
    checked: '2026-11-29',
  },
  'oauth2-proxy-verifier': {
    title: 'pkg/providers/oidc/verifier.go',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/providers/oidc/verifier.go',
    checked: '2026-11-29',
  },
  'oauth2-proxy-options-validation': {
    title: 'pkg/validation/options.go',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/validation/options.go',
    checked: '2026-11-29',
  },
  'oauth2-proxy-provider-validation': {
    title: 'pkg/validation/providers.go',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/validation/providers.go',
    checked: '2026-11-29',
  },
  'oauth2-proxy-redis-store': {
    title: 'pkg/sessions/redis/redis_store.go',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/sessions/redis/redis_store.go',
    checked: '2026-11-29',
  },
})
