import { defineSources } from '#facts/source.ts'

export const zalando = defineSources('Zalando', {
  'zalando-sync': {
    title: 'sync.go: what the operator synchronizes',
    url: 'https://github.com/zalando/postgres-operator/blob/master/pkg/cluster/sync.go',
    checked: '2026-11-28',
  },
  'zalando-issue-737': {
    title: 'Patronictl issues (issue 737)',
    url: 'https://github.com/zalando/postgres-operator/issues/737',
    checked: '2026-11-28',
  },
  'zalando-issue-834': {
    title: 'Data directory has invalid permissions (issue 834)',
    url: 'https://github.com/zalando/postgres-operator/issues/834',
    checked: '2026-11-28',
  },
  'kube-metrics-adapter-readme': {
    title: 'kube-metrics-adapter (README)',
    url: 'https://github.com/zalando-incubator/kube-metrics-adapter',
    checked: '2026-11-29',
  },
  'kube-metrics-adapter-aws-collector': {
    title: 'pkg/collector/aws_collector.go: the queue length of SQS',
    url: 'https://github.com/zalando-incubator/kube-metrics-adapter/blob/master/pkg/collector/aws_collector.go',
    checked: '2026-11-28',
  },
  'kube-metrics-adapter-start': {
    title: 'pkg/server/start.go: the flags',
    url: 'https://github.com/zalando-incubator/kube-metrics-adapter/blob/master/pkg/server/start.go',
    checked: '2026-11-28',
  },
  'kube-metrics-adapter-hpa': {
    title: 'pkg/provider/hpa.go: the events of the adapter',
    url: 'https://github.com/zalando-incubator/kube-metrics-adapter/blob/master/pkg/provider/hpa.go',
    checked: '2026-11-28',
  },
})
