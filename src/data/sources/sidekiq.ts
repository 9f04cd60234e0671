import { defineSources } from '#facts/source.ts'

export const sidekiq = defineSources('Sidekiq', {
  'sidekiq-config': {
    title: 'config.rb: the default timeout',
    url: 'https://github.com/sidekiq/sidekiq/blob/main/lib/sidekiq/config.rb',
    checked: '2026-11-28',
  },
  'sidekiq-fetch': {
    title: 'fetch.rb: unfinished jobs go back to Redis',
    url: 'https://github.com/sidekiq/sidekiq/blob/main/lib/sidekiq/fetch.rb',
    checked: '2026-11-28',
  },
})
