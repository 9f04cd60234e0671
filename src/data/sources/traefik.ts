import { defineSources } from '#facts/source.ts'

export const traefik = defineSources('Traefik', {
  'traefik-nginx-to-traefik': {
    title: 'Migrate from Ingress NGINX Controller to Traefik',
    url: 'https://doc.traefik.io/traefik/migrate/nginx-to-traefik/',
    checked: '2026-11-27',
  },
})
