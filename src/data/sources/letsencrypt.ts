import { defineSources } from '#facts/source.ts'

export const letsencrypt = defineSources("Let's Encrypt", {
  'letsencrypt-rate-limits': {
    title: 'Rate Limits',
    url: 'https://letsencrypt.org/docs/rate-limits/',
    checked: '2026-11-29',
  },
  'letsencrypt-challenge-types': {
    title: 'Challenge Types',
    url: 'https://letsencrypt.org/docs/challenge-types/',
    checked: '2026-11-29',
  },
  'boulder-va': {
    title: 'va/va.go',
    url: 'https://github.com/letsencrypt/boulder/blob/main/va/va.go',
    checked: '2026-11-29',
  },
  'boulder-va-http': {
    title: 'va/http.go',
    url: 'https://github.com/letsencrypt/boulder/blob/main/va/http.go',
    checked: '2026-11-29',
  },
  'boulder-va-dns': {
    title: 'va/dns.go',
    url: 'https://github.com/letsencrypt/boulder/blob/main/va/dns.go',
    checked: '2026-11-29',
  },
  'boulder-dns': {
    title: 'bdns/problem.go',
    url: 'https://github.com/letsencrypt/boulder/blob/main/bdns/problem.go',
    checked: '2026-11-29',
  },
  'boulder-pa': {
    title: 'policy/pa.go',
    url: 'https://github.com/letsencrypt/boulder/blob/main/policy/pa.go',
    checked: '2026-11-29',
  },
})
