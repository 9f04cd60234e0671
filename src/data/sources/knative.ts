import { defineSources } from '#facts/source.ts'

export const knative = defineSources('Knative', {
  'knative-serving-cr': {
    title: 'Configuring the Knative Serving custom resource',
    url: 'https://knative.dev/docs/install/operator/configuring-serving-cr/',
    checked: '2026-11-28',
  },
  'knative-deployment': {
    title: 'config-deployment',
    url: 'https://github.com/knative/serving/blob/main/config/core/configmaps/deployment.yaml',
    checked: '2026-11-29',
  },
  'knative-deployment-config': {
    title: 'Configure Deployment resources',
    url: 'https://knative.dev/docs/serving/configuration/deployment/',
    checked: '2026-11-28',
  },
  'knative-network-adapters': {
    title: 'Configure the ingress controller',
    url: 'https://knative.dev/docs/serving/config-network-adapters/',
    checked: '2026-11-28',
  },
  'knative-issue-15877': {
    title: 'EKS connectivity during tag to digest resolution (issue 15877)',
    url: 'https://github.com/knative/serving/issues/15877',
    checked: '2026-11-28',
  },
  'knative-background': {
    title: 'pkg/reconciler/revision/background.go',
    url: 'https://github.com/knative/serving/blob/main/pkg/reconciler/revision/background.go',
    checked: '2026-11-29',
  },
  'knative-route': {
    title: 'route-lifecycle.go',
    url: 'https://github.com/knative/serving/blob/main/pkg/apis/serving/v1/route_lifecycle.go',
    checked: '2026-11-29',
  },
  'knative-revision': {
    title: 'revision-lifecycle.go',
    url: 'https://github.com/knative/serving/blob/main/pkg/apis/serving/v1/revision_lifecycle.go',
    checked: '2026-11-29',
  },
})
