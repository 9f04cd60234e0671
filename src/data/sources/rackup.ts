import { defineSources } from '#facts/source.ts'

export const rackup = defineSources('Rack', {
  'rackup-server': {
    title: 'rackup: server.rb, the check of the pid file',
    url: 'https://github.com/rack/rackup/blob/main/lib/rackup/server.rb',
    checked: '2026-11-28',
  },
  'rack-server': {
    title: 'Rack 2: server.rb, the check of the pid file',
    url: 'https://github.com/rack/rack/blob/2-2-stable/lib/rack/server.rb',
    checked: '2026-11-28',
  },
})
