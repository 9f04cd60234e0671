import { defineSources } from '#facts/source.ts'

export const dynatrace = defineSources('Dynatrace', {
  'dynatrace-webhook-config': {
    title: 'pkg/webhook/mutation/pod/mutator/config.go',
    url: 'https://github.com/Dynatrace/dynatrace-operator/blob/main/pkg/webhook/mutation/pod/mutator/config.go',
    checked: '2026-11-29',
  },
  'dynatrace-mutating-webhook': {
    title: 'mutatingwebhookconfiguration.yaml of the chart',
    url: 'https://github.com/Dynatrace/dynatrace-operator/blob/main/config/helm/chart/default/templates/Common/webhook/mutatingwebhookconfiguration.yaml',
    checked: '2026-11-29',
  },
  'dynatrace-chart-values': {
    title: 'values.yaml of the chart',
    url: 'https://github.com/Dynatrace/dynatrace-operator/blob/main/config/helm/chart/default/values.yaml',
    checked: '2026-11-28',
  },
  'dynatrace-oneagent-mutator': {
    title: 'pkg/webhook/mutation/pod/mutator/oneagent/mutator.go',
    url: 'https://github.com/Dynatrace/dynatrace-operator/blob/main/pkg/webhook/mutation/pod/mutator/oneagent/mutator.go',
    checked: '2026-11-29',
  },
  'dynatrace-pod-webhook': {
    title: 'pkg/webhook/mutation/pod/webhook.go',
    url: 'https://github.com/Dynatrace/dynatrace-operator/blob/main/pkg/webhook/mutation/pod/webhook.go',
    checked: '2026-11-29',
  },
  'dynatrace-injection-handle': {
    title: 'pkg/webhook/mutation/pod/handler/injection/handle.go',
    url: 'https://github.com/Dynatrace/dynatrace-operator/blob/main/pkg/webhook/mutation/pod/handler/injection/handle.go',
    checked: '2026-11-29',
  },
  'dynatrace-ignored-namespaces': {
    title: 'pkg/api/exp/injection.go',
    url: 'https://github.com/Dynatrace/dynatrace-operator/blob/main/pkg/api/exp/injection.go',
    checked: '2026-11-29',
  },
  'dynatrace-webhook-request': {
    title: 'pkg/webhook/mutation/pod/request.go',
    url: 'https://github.com/Dynatrace/dynatrace-operator/blob/main/pkg/webhook/mutation/pod/request.go',
    checked: '2026-11-29',
  },
  'dynatrace-validation-oneagent': {
    title: 'pkg/api/validation/dynakube/oneagent.go',
    url: 'https://github.com/Dynatrace/dynatrace-operator/blob/main/pkg/api/validation/dynakube/oneagent.go',
    checked: '2026-11-29',
  },
  'dynatrace-validation-api-url': {
    title: 'pkg/api/validation/dynakube/api_url.go',
    url: 'https://github.com/Dynatrace/dynatrace-operator/blob/main/pkg/api/validation/dynakube/api_url.go',
    checked: '2026-11-29',
  },
  'dynatrace-troubleshoot': {
    title: 'cmd/troubleshoot/dynakube.go',
    url: 'https://github.com/Dynatrace/dynatrace-operator/blob/main/cmd/troubleshoot/dynakube.go',
    checked: '2026-11-29',
  },
  'dynatrace-issue-2888': {
    title: 'Issue 2888: error when creating dynakube.yaml',
    url: 'https://github.com/Dynatrace/dynatrace-operator/issues/2888',
    checked: '2026-11-28',
  },
  'dynatrace-issue-1054': {
    title: 'Issue 1054: injection not disabled for Pod',
    url: 'https://github.com/Dynatrace/dynatrace-operator/issues/1054',
    checked: '2026-11-28',
  },
})
