import { defineSources } from '#facts/source.ts'

export const flux = defineSources('Flux', {
  'flux-bootstrap-codecommit': {
    title: 'Flux bootstrap for AWS CodeCommit',
    url: 'https://fluxcd.io/flux/installation/bootstrap/aws-codecommit/',
    checked: '2026-11-27',
  },
  'flux-faq': {
    title: 'Frequently asked questions',
    url: 'https://fluxcd.io/flux/faq/',
    checked: '2026-11-27',
  },
  'flux-integrations-aws': {
    title: 'Amazon Web Services',
    url: 'https://fluxcd.io/flux/integrations/aws/',
    checked: '2026-11-27',
  },
  'flux-kstatus-core': {
    title: 'cli-utils, pkg/kstatus/status/core.go: when an object counts as ready',
    url: 'https://github.com/fluxcd/cli-utils/blob/main/pkg/kstatus/status/core.go',
    checked: '2026-11-28',
  },
  'flux-kustomizations': {
    title: 'Kustomization',
    url: 'https://fluxcd.io/flux/components/kustomize/kustomizations/',
    checked: '2026-11-27',
  },
  'flux-repository-structure': {
    title: 'Ways of structuring your repositories',
    url: 'https://fluxcd.io/flux/guides/repository-structure/',
    checked: '2026-11-27',
  },
  'flux-helm-releases': {
    title: 'Helm Releases',
    url: 'https://fluxcd.io/flux/components/helm/helmreleases/',
    checked: '2026-11-28',
  },
  'flux-helm-atomic-release': {
    title: 'helm-controller: internal/reconcile/atomic_release.go',
    url: 'https://github.com/fluxcd/helm-controller/blob/main/internal/reconcile/atomic_release.go',
    checked: '2026-11-28',
  },
  'flux-helm-unlock': {
    title: 'helm-controller: internal/reconcile/unlock.go',
    url: 'https://github.com/fluxcd/helm-controller/blob/main/internal/reconcile/unlock.go',
    checked: '2026-11-28',
  },
  'flux-troubleshooting': {
    title: 'Troubleshooting cheatsheet',
    url: 'https://fluxcd.io/flux/cheatsheets/troubleshooting/',
    checked: '2026-11-28',
  },
  'flux-git-repositories': {
    title: 'Git Repositories',
    url: 'https://fluxcd.io/flux/components/source/gitrepositories/',
    checked: '2026-11-28',
  },
  'flux-gitrepository-controller': {
    title: 'source-controller: internal/controller/gitrepository_controller.go',
    url: 'https://github.com/fluxcd/source-controller/blob/main/internal/controller/gitrepository_controller.go',
    checked: '2026-11-28',
    asOf: '2026-07-02',
  },
  'flux-chart-repository': {
    title: 'source-controller: internal/helm/repository/chart_repository.go',
    url: 'https://github.com/fluxcd/source-controller/blob/main/internal/helm/repository/chart_repository.go',
    checked: '2026-11-28',
    asOf: '2026-07-02',
  },
  'flux-helm-repositories': {
    title: 'Helm Repositories',
    url: 'https://fluxcd.io/flux/components/source/helmrepositories/',
    checked: '2026-11-28',
  },
  'flux-oci-repositories': {
    title: 'OCI Repositories',
    url: 'https://fluxcd.io/flux/components/source/ocirepositories/',
    checked: '2026-11-28',
  },
  'flux-source-controller-issue-949': {
    title: 'Issue 949: 403 Forbidden for a chart in Amazon ECR',
    url: 'https://github.com/fluxcd/source-controller/issues/949',
    checked: '2026-11-28',
  },
  'flux-image-reflector-issue-71': {
    title: 'Issue 71: the authorization token of ECR has expired',
    url: 'https://github.com/fluxcd/image-reflector-controller/issues/71',
    checked: '2026-11-28',
  },
  'flux-migrate': {
    title: 'cmd/flux/migrate.go',
    url: 'https://github.com/fluxcd/flux2/blob/main/cmd/flux/migrate.go',
    checked: '2026-11-28',
  },
  'flux-issue-5479': {
    title: 'Issue 5479: status.storedVersions must appear in spec.versions',
    url: 'https://github.com/fluxcd/flux2/issues/5479',
    checked: '2026-11-28',
  },
  'flux-pull-5558': {
    title: 'Pull request 5558: Improve flux migrate for live cluster migrations',
    url: 'https://github.com/fluxcd/flux2/pull/5558',
    checked: '2026-11-28',
  },
  'flux-kustomization-controller': {
    title: 'internal/controller/kustomization_controller.go (kustomize-controller)',
    url: 'https://github.com/fluxcd/kustomize-controller/blob/main/internal/controller/kustomization_controller.go',
    checked: '2026-11-28',
  },
  'flux-kustomize-issue-673': {
    title: 'Issue 673: Failed to decrypt a secret with an AWS KMS key',
    url: 'https://github.com/fluxcd/kustomize-controller/issues/673',
    checked: '2026-11-28',
  },
  'flux-source-controller-issue-303': {
    title: 'Issue 303: source-controller runs out of memory',
    url: 'https://github.com/fluxcd/source-controller/issues/303',
    checked: '2026-11-28',
  },
  'flux-image-repositories': {
    title: 'Image Repositories',
    url: 'https://fluxcd.io/flux/components/image/imagerepositories/',
    checked: '2026-11-28',
  },
  'flux2-issue-1522': {
    title: 'Breaking changes in Flux due to Kustomize v4',
    url: 'https://github.com/fluxcd/flux2/issues/1522',
    checked: '2026-11-28',
  },
  'kustomize-controller-issue-1296': {
    title:
      'NodePool dry-run failed: consolidateAfter is required (issue 1296 of kustomize-controller)',
    url: 'https://github.com/fluxcd/kustomize-controller/issues/1296',
    checked: '2026-11-28',
  },
  'flux-helmrelease-controller': {
    title: 'internal/controller/helmrelease_controller.go (helm-controller)',
    url: 'https://github.com/fluxcd/helm-controller/blob/main/internal/controller/helmrelease_controller.go',
    checked: '2026-11-28',
  },
  'flux2-issue-4207': {
    title: 'AWS CNI Network policies broke Flux on EKS',
    url: 'https://github.com/fluxcd/flux2/issues/4207',
    checked: '2026-11-28',
    asOf: '2023-08-30',
  },
  'flagger-scheduler-metrics': {
    title: 'flagger: pkg/controller/scheduler_metrics.go',
    url: 'https://github.com/fluxcd/flagger/blob/main/pkg/controller/scheduler_metrics.go',
    checked: '2026-11-28',
  },
  'flagger-scheduler': {
    title: 'flagger: pkg/controller/scheduler.go',
    url: 'https://github.com/fluxcd/flagger/blob/main/pkg/controller/scheduler.go',
    checked: '2026-11-28',
  },
  'flagger-webhooks': {
    title: 'Flagger webhooks: load testing',
    url: 'https://github.com/fluxcd/flagger/blob/main/docs/gitbook/usage/webhooks.md',
    checked: '2026-11-28',
  },
  'flagger-readme': {
    title: 'Flagger Helm chart: README',
    url: 'https://github.com/fluxcd/flagger/blob/main/charts/flagger/README.md',
    checked: '2026-11-28',
  },
  'flagger-observers': {
    title: 'flagger: pkg/metrics/observers/factory.go',
    url: 'https://github.com/fluxcd/flagger/blob/main/pkg/metrics/observers/factory.go',
    checked: '2026-11-28',
  },
  'flux-kustomization-changelog': {
    title: 'kustomize-controller: changelog',
    url: 'https://github.com/fluxcd/kustomize-controller/blob/main/CHANGELOG.md',
    checked: '2026-11-28',
  },
  'flux-pkg-ssa-errors': {
    title: 'ssa/errors/errors.go',
    url: 'https://github.com/fluxcd/pkg/blob/main/ssa/errors/errors.go',
    checked: '2026-11-28',
  },
  'flux-helm-upgrade': {
    title: 'helm-controller: internal/reconcile/upgrade.go',
    url: 'https://github.com/fluxcd/helm-controller/blob/main/internal/reconcile/upgrade.go',
    checked: '2026-11-28',
  },
  'flux-kustomize-issue-1100': {
    title: 'Kustomization hangs when suspending a HelmRelease controlled by it (issue 1100)',
    url: 'https://github.com/fluxcd/kustomize-controller/issues/1100',
    checked: '2026-11-28',
  },
})
