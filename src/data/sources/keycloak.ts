import { defineSources } from '#facts/source.ts'

export const keycloak = defineSources('Keycloak', {
  'keycloak-caching': {
    title: 'Configuring distributed caches',
    url: 'https://www.keycloak.org/server/caching',
    checked: '2026-11-28',
  },
  'keycloak-reverse-proxy': {
    title: 'Using a reverse proxy',
    url: 'https://www.keycloak.org/server/reverseproxy',
    checked: '2026-11-28',
  },
  'keycloak-issue-33651': {
    title: 'Change the default stack to TCP (issue 33651)',
    url: 'https://github.com/keycloak/keycloak/issues/33651',
    checked: '2026-11-28',
  },
  'keycloak-issue-35261': {
    title: 'Probes and database migrations (issue 35261)',
    url: 'https://github.com/keycloak/keycloak/issues/35261',
    checked: '2026-11-28',
  },
  'keycloak-issue-41002': {
    title: 'Allow long-running DB migrations on Kubernetes (issue 41002)',
    url: 'https://github.com/keycloak/keycloak/issues/41002',
    checked: '2026-11-28',
  },
  'keycloak-issue-12803': {
    title: 'Unable to start Keycloak in production mode (issue 12803)',
    url: 'https://github.com/keycloak/keycloak/issues/12803',
    checked: '2026-11-28',
  },
})
