import { defineSources } from '#facts/source.ts'

export const etcd = defineSources('etcd', {
  'etcd-rpctypes-error': {
    title: 'api/v3rpc/rpctypes/error.go: errors of etcd',
    url: 'https://github.com/etcd-io/etcd/blob/main/api/v3rpc/rpctypes/error.go',
    checked: '2026-11-27',
  },
})
