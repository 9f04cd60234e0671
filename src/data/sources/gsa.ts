import { defineSources } from '#facts/source.ts'

export const gsa = defineSources('GSA', {
  'gsa-dns-pull-588': {
    title: 'Add the zone ID of external domains (pull request 588)',
    url: 'https://github.com/GSA-TTS/dns/pull/588',
    checked: '2026-11-28',
  },
})
