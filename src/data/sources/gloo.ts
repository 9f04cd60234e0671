import { defineSources } from '#facts/source.ts'

export const gloo = defineSources('Gloo Gateway', {
  'gloo-upstream': {
    title: 'projects/gloo/pkg/api/v1/upstream.sk.go',
    url: 'https://github.com/solo-io/gloo/blob/main/projects/gloo/pkg/api/v1/upstream.sk.go',
    checked: '2026-11-29',
  },
  'gloo-stats': {
    title: 'glooctl check: projects/gloo/cli/pkg/cmd/check/gloo_stats.go',
    url: 'https://github.com/solo-io/gloo/blob/main/projects/gloo/cli/pkg/cmd/check/gloo_stats.go',
    checked: '2026-11-29',
  },
  'gloo-readme': {
    title: 'Gloo OSS: End of Life Notice',
    url: 'https://github.com/solo-io/gloo/blob/main/README.md',
    checked: '2026-11-29',
  },
})
