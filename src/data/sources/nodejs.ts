import { defineSources } from '#facts/source.ts'

export const nodejs = defineSources('Node.js', {
  'nodejs-cli': {
    title: 'Command-line API',
    url: 'https://nodejs.org/api/cli.html',
    checked: '2026-11-28',
  },
  'nodejs-issue-33339': {
    title: 'How to fix Allocation failed - JavaScript heap out of memory (issue 33339)',
    url: 'https://github.com/nodejs/node/issues/33339',
    checked: '2026-11-28',
  },
  'nodejs-errors': {
    title: 'lib/internal/errors.js',
    url: 'https://github.com/nodejs/node/blob/main/lib/internal/errors.js',
    checked: '2026-11-28',
  },
  'nodejs-http-client': {
    title: 'Node.js, the HTTP client',
    url: 'https://github.com/nodejs/node/blob/main/lib/_http_client.js',
    checked: '2026-11-28',
  },
  'nodejs-cjs-loader': {
    title: 'lib/internal/modules/cjs/loader.js',
    url: 'https://github.com/nodejs/node/blob/main/lib/internal/modules/cjs/loader.js',
    checked: '2026-11-28',
  },
})
