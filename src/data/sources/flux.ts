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
    checked: '2026-11-29',
  },
  'flux-kstatus-core': {
    title: 'cli-utils, pkg/kstatus/status/core.go: when an object counts as ready',
    url: 'https://github.com/fluxcd/cli-utils/blob/main/pkg/kstatus/status/core.go',
    checked: '2026-11-28',
  },
  'flux-kustomizations': {
    title: 'Kustomization',
    url: 'https://fluxcd.io/flux/components/kustomize/kustomizations/',
    checked: '2026-11-29',
  },
  'flux-repository-structure': {
    title: 'Ways of structuring your repositories',
    url: 'https://fluxcd.io/flux/guides/repository-structure/',
    checked: '2026-11-27',
  },
  'flux-helm-releases': {
    title: 'Helm Releases',
    url: 'https://fluxcd.io/flux/components/helm/helmreleases/',
    checked: '2026-11-29',
  },
  'flux-helm-controller-0-31': {
    title: 'controllers/helmrelease_controller.go in helm-controller 0.31',
    url: 'https://github.com/fluxcd/helm-controller/blob/v0.31.2/controllers/helmrelease_controller.go',
    checked: '2026-11-29',
  },
  'flux-helm-atomic-release': {
    title: 'helm-controller: internal/reconcile/atomic_release.go',
    url: 'https://github.com/fluxcd/helm-controller/blob/main/internal/reconcile/atomic_release.go',
    checked: '2026-11-29',
  },
  'flux-helm-unlock': {
    title: 'helm-controller: internal/reconcile/unlock.go',
    url: 'https://github.com/fluxcd/helm-controller/blob/main/internal/reconcile/unlock.go',
    checked: '2026-11-29',
  },
  'flux-troubleshooting': {
    title: 'Troubleshooting cheatsheet',
    url: 'https://fluxcd.io/flux/cheatsheets/troubleshooting/',
    checked: '2026-11-29',
  },
  'flux-git-repositories': {
    title: 'Git Repositories',
    url: 'https://fluxcd.io/flux/components/source/gitrepositories/',
    checked: '2026-11-28',
  },
  'flux-gitrepository-controller': {
    title: 'source-controller: internal/controller/gitrepository_controller.go',
    url: 'https://github.com/fluxcd/source-controller/blob/main/internal/controller/gitrepository_controller.go',
    checked: '2026-11-29',
    asOf: '2026-07-02',
  },
  'flux-chart-repository': {
    title: 'source-controller: internal/helm/repository/chart_repository.go',
    url: 'https://github.com/fluxcd/source-controller/blob/main/internal/helm/repository/chart_repository.go',
    checked: '2026-11-29',
    asOf: '2026-07-02',
  },
  'flux-helm-repositories': {
    title: 'Helm Repositories',
    url: 'https://fluxcd.io/flux/components/source/helmrepositories/',
    checked: '2026-11-29',
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
    checked: '2026-11-29',
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
    checked: '2026-11-29',
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
    checked: '2026-11-29',
  },
  'flux2-issue-4207': {
    title: 'AWS CNI Network policies broke Flux on EKS',
    url: 'https://github.com/fluxcd/flux2/issues/4207',
    checked: '2026-11-29',
    asOf: '2023-08-30',
  },
  'flagger-scheduler-metrics': {
    title: 'flagger: pkg/controller/scheduler_metrics.go',
    url: 'https://github.com/fluxcd/flagger/blob/main/pkg/controller/scheduler_metrics.go',
    checked: '2026-11-29',
  },
  'flagger-scheduler': {
    title: 'flagger: pkg/controller/scheduler.go',
    url: 'https://github.com/fluxcd/flagger/blob/main/pkg/controller/scheduler.go',
    checked: '2026-11-29',
  },
  'flagger-webhooks': {
    title: 'Flagger webhooks: load testing',
    url: 'https://github.com/fluxcd/flagger/blob/main/docs/gitbook/usage/webhooks.md',
    checked: '2026-11-28',
  },
  'flagger-readme': {
    title: 'Flagger Helm chart: README',
    url: 'https://github.com/fluxcd/flagger/blob/main/charts/flagger/README.md',
    checked: '2026-11-29',
  },
  'flagger-observers': {
    title: 'flagger: pkg/metrics/observers/factory.go',
    url: 'https://github.com/fluxcd/flagger/blob/main/pkg/metrics/observers/factory.go',
    checked: '2026-11-29',
  },
  'flux-kustomization-changelog': {
    title: 'kustomize-controller: changelog',
    url: 'https://github.com/fluxcd/kustomize-controller/blob/main/CHANGELOG.md',
    checked: '2026-11-29',
  },
  'flux-pkg-ssa-errors': {
    title: 'ssa/errors/errors.go',
    url: 'https://github.com/fluxcd/pkg/blob/main/ssa/errors/errors.go',
    checked: '2026-11-29',
  },
  'flux-helm-upgrade': {
    title: 'helm-controller: internal/reconcile/upgrade.go',
    url: 'https://github.com/fluxcd/helm-controller/blob/main/internal/reconcile/upgrade.go',
    checked: '2026-11-28',
  },
  'flux-kustomize-issue-1100': {
    title: 'Kustomization hangs when suspending a HelmRelease controlled by it (issue 1100)',
    url: 'https://github.com/fluxcd/kustomize-controller/issues/1100',
    checked: '2026-11-29',
  },
  'flux-image-automations': {
    title: 'Image Update Automations',
    url: 'https://github.com/fluxcd/image-automation-controller/blob/main/docs/spec/v1/imageupdateautomations.md',
    checked: '2026-11-28',
  },
  'flux-image-automation-source': {
    title: 'internal/source/source.go of image-automation-controller',
    url: 'https://github.com/fluxcd/image-automation-controller/blob/main/internal/source/source.go',
    checked: '2026-11-29',
  },
  'flux-image-automation-issue-548': {
    title: 'ImageUpdateAutomation gives no helpful error message (issue 548)',
    url: 'https://github.com/fluxcd/image-automation-controller/issues/548',
    checked: '2026-11-28',
  },
  'flux-git-client': {
    title: 'git/gogit/client.go',
    url: 'https://github.com/fluxcd/pkg/blob/main/git/gogit/client.go',
    checked: '2026-11-29',
  },
  'flux-imagepolicy-controller': {
    title: 'internal/controller/imagepolicy_controller.go',
    url: 'https://github.com/fluxcd/image-reflector-controller/blob/main/internal/controller/imagepolicy_controller.go',
    checked: '2026-11-29',
  },
  'flux-policy-semver': {
    title: 'internal/policy/semver.go',
    url: 'https://github.com/fluxcd/image-reflector-controller/blob/main/internal/policy/semver.go',
    checked: '2026-11-29',
  },
  'flux2-issue-759': {
    title: 'No matches for kind ImageRepository (issue 759)',
    url: 'https://github.com/fluxcd/flux2/issues/759',
    checked: '2026-11-28',
  },
  'flux2-issue-5587': {
    title: 'ImagePolicy does not reconcile after no tags found in database (issue 5587)',
    url: 'https://github.com/fluxcd/flux2/issues/5587',
    checked: '2026-11-28',
  },
  'flux-bootstrap-github': {
    title: 'cmd/flux/bootstrap_github.go',
    url: 'https://github.com/fluxcd/flux2/blob/main/cmd/flux/bootstrap_github.go',
    checked: '2026-11-28',
  },
  'flux-bootstrap': {
    title: 'pkg/bootstrap/bootstrap.go',
    url: 'https://github.com/fluxcd/flux2/blob/main/pkg/bootstrap/bootstrap.go',
    checked: '2026-11-29',
  },
  'flux-bootstrap-git': {
    title: 'pkg/bootstrap/bootstrap_plain_git.go',
    url: 'https://github.com/fluxcd/flux2/blob/main/pkg/bootstrap/bootstrap_plain_git.go',
    checked: '2026-11-29',
  },
  'flux-varsub': {
    title: 'kustomize/kustomize_varsub.go',
    url: 'https://github.com/fluxcd/pkg/blob/main/kustomize/kustomize_varsub.go',
    checked: '2026-11-29',
  },
  'flux-chartutil-values': {
    title: 'chartutil/values.go',
    url: 'https://github.com/fluxcd/pkg/blob/main/chartutil/values.go',
    checked: '2026-11-29',
  },
  'flux-helmrepository-controller': {
    title: 'internal/controller/helmrepository_controller.go',
    url: 'https://github.com/fluxcd/source-controller/blob/main/internal/controller/helmrepository_controller.go',
    checked: '2026-11-29',
  },
  'flux2-issue-2436': {
    title: 'Kustomize error after a cluster rebuild (issue 2436)',
    url: 'https://github.com/fluxcd/flux2/issues/2436',
    checked: '2026-11-29',
  },
  'flux2-issue-3640': {
    title: 'Bootstrapping Flux into a cluster created by eksctl (issue 3640)',
    url: 'https://github.com/fluxcd/flux2/issues/3640',
    checked: '2026-11-28',
  },
  'flux-source-controller-docs': {
    title: 'Source controller: flags and documentation',
    url: 'https://github.com/fluxcd/source-controller/blob/main/docs/README.md',
    checked: '2026-11-29',
  },
  'flux-image-reflector-issue-773': {
    title: 'ImagePolicy errors after the upgrade to v0.35.0 (issue 773)',
    url: 'https://github.com/fluxcd/image-reflector-controller/issues/773',
    checked: '2026-11-28',
  },
  'flux2-issue-2074': {
    title: 'Issue 2074: failed to query with labels, Unauthorized',
    url: 'https://github.com/fluxcd/flux2/issues/2074',
    checked: '2026-11-28',
  },
})
