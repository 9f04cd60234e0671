import { defineSources } from '#facts/source.ts'

export const rails = defineSources('Ruby on Rails', {
  'rails-server-command': {
    title: 'server_command.rb: the default of the pid file',
    url: 'https://github.com/rails/rails/blob/main/railties/lib/rails/commands/server/server_command.rb',
    checked: '2026-11-28',
  },
  'rails-docker-entrypoint': {
    title: 'docker-entrypoint.tt: when the database is prepared',
    url: 'https://github.com/rails/rails/blob/main/railties/lib/rails/generators/rails/app/templates/docker-entrypoint.tt',
    checked: '2026-11-28',
  },
  'rails-host-authorization': {
    title: 'host_authorization.rb: blocked hosts get 403',
    url: 'https://github.com/rails/rails/blob/main/actionpack/lib/action_dispatch/middleware/host_authorization.rb',
    checked: '2026-11-29',
  },
  'rails-migration': {
    title: 'migration.rb: errors of migrations in Active Record',
    url: 'https://github.com/rails/rails/blob/main/activerecord/lib/active_record/migration.rb',
    checked: '2026-11-28',
    asOf: '2026-08-22',
  },
})
