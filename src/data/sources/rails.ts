import { defineSources } from '#facts/source.ts'

export const rails = defineSources('Ruby on Rails', {
  'rails-migration': {
    title: 'migration.rb: errors of migrations in Active Record',
    url: 'https://github.com/rails/rails/blob/main/activerecord/lib/active_record/migration.rb',
    checked: '2026-11-28',
    asOf: '2026-08-22',
  },
})
