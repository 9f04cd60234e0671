import { defineSources } from '#facts/source.ts'

export const k9s = defineSources('K9s', {
  'k9s-issue-1399': {
    title: 'Stream closed EOF for logs',
    url: 'https://github.com/derailed/k9s/issues/1399',
    checked: '2026-11-28',
    asOf: '2026-05-29',
  },
  'k9s-root': {
    title: 'cmd/root.go',
    url: 'https://github.com/derailed/k9s/blob/master/cmd/root.go',
    checked: '2026-11-29',
  },
  'k9s-client-config': {
    title: 'internal/client/config.go',
    url: 'https://github.com/derailed/k9s/blob/master/internal/client/config.go',
    checked: '2026-11-29',
  },
  'k9s-metrics': {
    title: 'internal/client/metrics.go',
    url: 'https://github.com/derailed/k9s/blob/master/internal/client/metrics.go',
    checked: '2026-11-29',
  },
  'k9s-issue-942': {
    title: "K9s can't connect to cluster in logs but curl to cluster endpoint works",
    url: 'https://github.com/derailed/k9s/issues/942',
    checked: '2026-11-28',
    asOf: '2020-11-26',
  },
  'k9s-issue-1619': {
    title: 'Unable to connect to context',
    url: 'https://github.com/derailed/k9s/issues/1619',
    checked: '2026-11-28',
    asOf: '2022-06-28',
  },
  'k9s-factory': {
    title: 'internal/watch/factory.go',
    url: 'https://github.com/derailed/k9s/blob/master/internal/watch/factory.go',
    checked: '2026-11-29',
  },
})
