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
})
