import { defineSources } from '#facts/source.ts'

export const vector = defineSources('Vector', {
  'vector-cloudwatch-logs': {
    title: 'AWS CloudWatch logs sink',
    url: 'https://vector.dev/docs/reference/configuration/sinks/aws_cloudwatch_logs/',
    checked: '2026-11-27',
  },
  'vector-builder': {
    title: 'src/topology/builder.rs',
    url: 'https://github.com/vectordotdev/vector/blob/master/src/topology/builder.rs',
    checked: '2026-11-29',
  },
  'vector-vars': {
    title: 'src/config/vars.rs',
    url: 'https://github.com/vectordotdev/vector/blob/master/src/config/vars.rs',
    checked: '2026-11-29',
  },
  'vector-upgrade-057': {
    title: 'Vector 0.57 upgrade guide',
    url: 'https://github.com/vectordotdev/vector/blob/master/website/content/en/highlights/2026-07-14-0-57-0-upgrade-guide.md',
    checked: '2026-11-29',
  },
  'vector-cli': {
    title: 'src/cli.rs',
    url: 'https://github.com/vectordotdev/vector/blob/master/src/cli.rs',
    checked: '2026-11-29',
  },
  'vector-kubernetes-logs': {
    title: 'src/sources/kubernetes_logs/mod.rs',
    url: 'https://github.com/vectordotdev/vector/blob/master/src/sources/kubernetes_logs/mod.rs',
    checked: '2026-11-29',
  },
  'vector-kubernetes-events': {
    title: 'src/internal_events/kubernetes_logs.rs',
    url: 'https://github.com/vectordotdev/vector/blob/master/src/internal_events/kubernetes_logs.rs',
    checked: '2026-11-29',
  },
  'vector-service-event': {
    title: 'lib/vector-common/src/internal_event/service.rs',
    url: 'https://github.com/vectordotdev/vector/blob/master/lib/vector-common/src/internal_event/service.rs',
    checked: '2026-11-29',
  },
  'vector-sink-service': {
    title: 'src/sinks/util/service.rs: retries of sinks',
    url: 'https://github.com/vectordotdev/vector/blob/master/src/sinks/util/service.rs',
    checked: '2026-11-29',
  },
  'vector-rbac': {
    title: 'distribution/kubernetes/vector-agent/rbac.yaml',
    url: 'https://github.com/vectordotdev/vector/blob/master/distribution/kubernetes/vector-agent/rbac.yaml',
    checked: '2026-11-29',
  },
  'vector-validation': {
    title: 'src/config/validation.rs',
    url: 'https://github.com/vectordotdev/vector/blob/master/src/config/validation.rs',
    checked: '2026-11-29',
  },
})
