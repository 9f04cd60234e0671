import { defineSources } from '#facts/source.ts'

export const mongodb = defineSources('MongoDB', {
  'mongodb-reconfig': {
    title: 'rs.reconfig()',
    url: 'https://www.mongodb.com/docs/manual/reference/method/rs.reconfig/',
    checked: '2026-11-28',
  },
  'mongodb-topology': {
    title: 'topology-coordinator.cpp',
    url: 'https://github.com/mongodb/mongo/blob/master/src/mongo/db/repl/topology_coordinator.cpp',
    checked: '2026-11-28',
  },
})
