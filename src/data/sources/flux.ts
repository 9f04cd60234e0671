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
})
