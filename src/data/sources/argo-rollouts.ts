import { defineSources } from '#facts/source.ts'

export const argoRollouts = defineSources('argo-rollouts', {
  'argo-rollouts-alb': {
    title: 'AWS Load Balancer Controller (ALB)',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/docs/features/traffic-management/alb.md',
    checked: '2026-11-29',
  },
  'argo-rollouts-best-practices': {
    title: 'Best Practices',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/docs/best-practices.md',
    checked: '2026-11-29',
  },
  'argo-rollouts-faq': {
    title: 'FAQ',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/docs/FAQ.md',
    checked: '2026-11-29',
  },
  'argo-rollouts-issue-2857': {
    title: 'HPA scales up during a canary (issue 2857)',
    url: 'https://github.com/argoproj/argo-rollouts/issues/2857',
    checked: '2026-11-29',
  },
  'argo-rollouts-analysis': {
    title: 'analysis/analysis.go',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/analysis/analysis.go',
    checked: '2026-11-28',
  },
  'argo-rollouts-docs-analysis': {
    title: 'Analysis & Progressive Delivery (Argo Rollouts)',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/docs/features/analysis.md',
    checked: '2026-11-29',
  },
  'argo-rollouts-analysis-helpers': {
    title: 'utils/analysis/helpers.go',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/utils/analysis/helpers.go',
    checked: '2026-11-29',
  },
  'argo-rollouts-conditions': {
    title: 'utils/conditions/conditions.go',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/utils/conditions/conditions.go',
    checked: '2026-11-29',
  },
  'argo-rollouts-controller': {
    title: 'rollout/controller.go',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/rollout/controller.go',
    checked: '2026-11-29',
  },
  'argo-rollouts-rolloututil': {
    title: 'utils/rollout/rolloututil.go',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/utils/rollout/rolloututil.go',
    checked: '2026-11-29',
  },
  'argo-rollouts-specification': {
    title: 'Rollout Specification',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/docs/features/specification.md',
    checked: '2026-11-29',
  },
  'argo-rollouts-validation-references': {
    title: 'pkg/apis/rollouts/validation/validation_references.go',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/pkg/apis/rollouts/validation/validation_references.go',
    checked: '2026-11-29',
  },
  'argo-rollouts-issue-1377': {
    title: 'Deployment hangs when existing deploy is unhealthy (issue 1377)',
    url: 'https://github.com/argoproj/argo-rollouts/issues/1377',
    checked: '2026-11-29',
    asOf: '2021-08-03',
  },
  'argo-rollouts-issue-2864': {
    title: 'Recommend Ping Pong strategy as default for Canary with Traffic Routing (issue 2864)',
    url: 'https://github.com/argoproj/argo-rollouts/issues/2864',
    checked: '2026-11-29',
    asOf: '2023-07-03',
  },
  'argo-rollouts-bluegreen': {
    title: 'BlueGreen Deployment Strategy (Argo Rollouts)',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/docs/features/bluegreen.md',
    checked: '2026-11-29',
  },
  'argo-rollouts-issue-4834': {
    title: 'Downtime in blue-green deployments even with --aws-verify-target-group (issue 4834)',
    url: 'https://github.com/argoproj/argo-rollouts/issues/4834',
    checked: '2026-11-29',
    asOf: '2026-07-10',
  },
  'argo-rollouts-issue-995': {
    title: 'Ignore stable availability during canary updates (issue 995)',
    url: 'https://github.com/argoproj/argo-rollouts/issues/995',
    checked: '2026-11-29',
    asOf: '2021-02-17',
  },
  'argo-rollouts-factory': {
    title: 'utils/analysis/factory.go',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/utils/analysis/factory.go',
    checked: '2026-11-29',
  },
  'argo-rollouts-alb-code': {
    title: 'rollout/trafficrouting/alb/alb.go',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/rollout/trafficrouting/alb/alb.go',
    checked: '2026-11-29',
  },
  'argo-rollouts-main': {
    title: 'cmd/rollouts-controller/main.go: the controller’s flags',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/cmd/rollouts-controller/main.go',
    checked: '2026-11-29',
    asOf: '2026-08-17',
  },
  'argo-rollouts-validation': {
    title: 'pkg/apis/rollouts/validation/validation.go',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/pkg/apis/rollouts/validation/validation.go',
    checked: '2026-11-29',
  },
  'argo-rollouts-istio': {
    title: 'rollout/trafficrouting/istio/istio.go',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/rollout/trafficrouting/istio/istio.go',
    checked: '2026-11-29',
  },
  'argo-rollouts-trafficrouting': {
    title: 'rollout/trafficrouting.go',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/rollout/trafficrouting.go',
    checked: '2026-11-29',
  },
  'argo-rollouts-plugin': {
    title: 'utils/plugin/plugin.go',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/utils/plugin/plugin.go',
    checked: '2026-11-29',
  },
  'argo-rollouts-plugins': {
    title: 'Traffic Router Plugins',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/docs/features/traffic-management/plugins.md',
    checked: '2026-11-29',
  },
  'argo-rollouts-issue-4839': {
    title:
      'Rollout stuck when an Istio subset canary has a degraded stable ReplicaSet (issue 4839)',
    url: 'https://github.com/argoproj/argo-rollouts/issues/4839',
    checked: '2026-11-29',
  },
})
