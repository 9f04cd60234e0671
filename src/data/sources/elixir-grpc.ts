import { defineSources } from '#facts/source.ts'

export const elixirGrpc = defineSources('Elixir gRPC', {
  'elixir-grpc-issue-355': {
    title: 'Server-side connection management (issue 355)',
    url: 'https://github.com/elixir-grpc/grpc/issues/355',
    checked: '2026-11-28',
  },
})
