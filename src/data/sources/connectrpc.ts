import { defineSources } from '#facts/source.ts'

export const connectrpc = defineSources('Connect', {
  'connect-464': {
    title: 'Add "HTTP 464 error with AWS" to the FAQ',
    url: 'https://github.com/connectrpc/connectrpc.com/pull/67',
    checked: '2026-11-28',
  },
})
