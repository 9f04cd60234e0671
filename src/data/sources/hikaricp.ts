import { defineSources } from '#facts/source.ts'

export const hikaricp = defineSources('HikariCP', {
  'hikari-pool': {
    title: 'HikariPool.java',
    url: 'https://github.com/brettwooldridge/HikariCP/blob/dev/src/main/java/com/zaxxer/hikari/pool/HikariPool.java',
    checked: '2026-11-28',
  },
})
