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
  'mongodb-operator-readiness': {
    title: 'readiness/main.go: has the agent reached its goal',
    url: 'https://github.com/mongodb/mongodb-kubernetes-operator/blob/master/cmd/readiness/main.go',
    checked: '2026-11-29',
  },
  'mongodb-operator-readme': {
    title: 'MongoDB Community Kubernetes Operator: README',
    url: 'https://github.com/mongodb/mongodb-kubernetes-operator/blob/master/README.md',
    checked: '2026-11-28',
  },
  'mongodb-operator-controller': {
    title: 'replica_set_controller.go',
    url: 'https://github.com/mongodb/mongodb-kubernetes-operator/blob/master/controllers/replica_set_controller.go',
    checked: '2026-11-29',
  },
  'mongodb-operator-issue-953': {
    title: 'Readiness probe for mongodb-agent fails for 2+ replicas (issue 953)',
    url: 'https://github.com/mongodb/mongodb-kubernetes-operator/issues/953',
    checked: '2026-11-29',
  },
  'mongodb-operator-issue-821': {
    title: 'AllRsMembersUp is false: labels of the StatefulSet (issue 821)',
    url: 'https://github.com/mongodb/mongodb-kubernetes-operator/issues/821',
    checked: '2026-11-28',
  },
  'mongodb-node-topology': {
    title: 'node-mongodb-native: src/sdam/topology.ts',
    url: 'https://github.com/mongodb/node-mongodb-native/blob/main/src/sdam/topology.ts',
    checked: '2026-11-29',
  },
  'mongodb-fcv': {
    title: 'setFeatureCompatibilityVersion',
    url: 'https://www.mongodb.com/docs/manual/reference/command/setFeatureCompatibilityVersion/',
    checked: '2026-11-28',
  },
  'mongodb-operator-issue-120': {
    title: 'How to deploy the SCRAM sample (issue 120)',
    url: 'https://github.com/mongodb/mongodb-kubernetes-operator/issues/120',
    checked: '2026-11-28',
  },
  'mongodb-authentication': {
    title: 'Authentication on self-managed deployments',
    url: 'https://www.mongodb.com/docs/manual/core/authentication/',
    checked: '2026-11-28',
  },
})
