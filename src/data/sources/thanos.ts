import { defineSources } from '#facts/source.ts'

export const thanos = defineSources('Thanos', {
  'thanos-troubleshooting': {
    title: 'Troubleshooting: common cases',
    url: 'https://github.com/thanos-io/thanos/blob/main/docs/operating/troubleshooting.md',
    checked: '2026-11-28',
  },
  'thanos-storage': {
    title: 'Object storage and data format',
    url: 'https://github.com/thanos-io/thanos/blob/main/docs/storage.md',
    checked: '2026-11-28',
  },
  'thanos-pkg-compact': {
    title: 'pkg/compact/compact.go',
    url: 'https://github.com/thanos-io/thanos/blob/main/pkg/compact/compact.go',
    checked: '2026-11-29',
  },
  'thanos-compact': {
    title: 'cmd/thanos/compact.go',
    url: 'https://github.com/thanos-io/thanos/blob/main/cmd/thanos/compact.go',
    checked: '2026-11-29',
  },
  'thanos-issue-7497': {
    title: 'Compactor fails cleaning blocks marked for deletion with Access Denied (issue 7497)',
    url: 'https://github.com/thanos-io/thanos/issues/7497',
    checked: '2026-11-28',
    asOf: '2024-07-01',
  },
  'thanos-sidecar-code': {
    title: 'cmd/thanos/sidecar.go',
    url: 'https://github.com/thanos-io/thanos/blob/main/cmd/thanos/sidecar.go',
    checked: '2026-11-29',
  },
  'thanos-sidecar': {
    title: 'Sidecar',
    url: 'https://github.com/thanos-io/thanos/blob/main/docs/components/sidecar.md',
    checked: '2026-11-28',
  },
  'thanos-store-proxy': {
    title: 'pkg/store/proxy.go',
    url: 'https://github.com/thanos-io/thanos/blob/main/pkg/store/proxy.go',
    checked: '2026-11-29',
  },
  'thanos-hashring': {
    title: 'pkg/receive/hashring.go',
    url: 'https://github.com/thanos-io/thanos/blob/main/pkg/receive/hashring.go',
    checked: '2026-11-29',
  },
  'thanos-caching-bucket': {
    title: 'pkg/store/cache/caching_bucket_factory.go',
    url: 'https://github.com/thanos-io/thanos/blob/main/pkg/store/cache/caching_bucket_factory.go',
    checked: '2026-11-29',
  },
  'thanos-store-bucket': {
    title: 'pkg/store/bucket.go',
    url: 'https://github.com/thanos-io/thanos/blob/main/pkg/store/bucket.go',
    checked: '2026-11-29',
  },
  'thanos-query': {
    title: 'Querier',
    url: 'https://github.com/thanos-io/thanos/blob/main/docs/components/query.md',
    checked: '2026-11-28',
  },
})
