import { defineSources } from '#facts/source.ts'

export const contrailOperator = defineSources('contrail-operator', {
  'contrail-operator-pull-55': {
    title: 'Add subpath to the postgres volume mount (pull request 55)',
    url: 'https://github.com/Juniper/contrail-operator/pull/55',
    checked: '2026-11-28',
  },
})
