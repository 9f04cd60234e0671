import { defineSources } from '#facts/source.ts'

export const letsencrypt = defineSources("Let's Encrypt", {
  'letsencrypt-rate-limits': {
    title: 'Rate Limits',
    url: 'https://letsencrypt.org/docs/rate-limits/',
    checked: '2026-11-28',
  },
  'letsencrypt-challenge-types': {
    title: 'Challenge Types',
    url: 'https://letsencrypt.org/docs/challenge-types/',
    checked: '2026-11-28',
  },
})
