import { defineSources } from '#facts/source.ts'

export const golangMigrate = defineSources('golang-migrate', {
  'golang-migrate-forcing': {
    title: 'Getting started: forcing your database version',
    url: 'https://github.com/golang-migrate/migrate/blob/master/GETTING_STARTED.md',
    checked: '2026-11-28',
    asOf: '2026-07-05',
  },
  'golang-migrate-code': {
    title: 'migrate.go: errors of migrate',
    url: 'https://github.com/golang-migrate/migrate/blob/master/migrate.go',
    checked: '2026-11-28',
    asOf: '2026-07-05',
  },
})
