import { defineSources } from '#facts/source.ts'

export const mariadbOperator = defineSources('mariadb-operator', {
  'mariadb-operator-galera': {
    title: 'Galera: recovery and troubleshooting',
    url: 'https://github.com/mariadb-operator/mariadb-operator/blob/main/docs/galera.md',
    checked: '2026-11-29',
  },
})
