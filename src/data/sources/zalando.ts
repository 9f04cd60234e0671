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
})
