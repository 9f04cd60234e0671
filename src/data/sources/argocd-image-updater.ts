import { defineSources } from '#facts/source.ts'

export const argocdImageUpdater = defineSources('argocd-image-updater', {
  'argo-cd-image-updater-methods': {
    title: 'Update methods',
    url: 'https://github.com/argoproj-labs/argocd-image-updater/blob/master/docs/basics/update-methods.md',
    checked: '2026-11-29',
  },
  'argo-cd-image-updater-registries': {
    title: 'Configuration of Container Registries',
    url: 'https://github.com/argoproj-labs/argocd-image-updater/blob/master/docs/configuration/registries.md',
    checked: '2026-11-29',
  },
  'argo-cd-image-updater-credentials': {
    title: 'registry-scanner/pkg/image/credentials.go',
    url: 'https://github.com/argoproj-labs/argocd-image-updater/blob/master/registry-scanner/pkg/image/credentials.go',
    checked: '2026-11-29',
  },
  'argo-cd-image-updater-issue-1367': {
    title: 'Issue 1367: ECR credentials are not refreshed',
    url: 'https://github.com/argoproj-labs/argocd-image-updater/issues/1367',
    checked: '2026-11-29',
  },
  'argo-cd-image-updater-update': {
    title: 'pkg/argocd/update.go',
    url: 'https://github.com/argoproj-labs/argocd-image-updater/blob/master/pkg/argocd/update.go',
    checked: '2026-11-29',
  },
  'argo-cd-image-updater-registry': {
    title: 'registry-scanner/pkg/registry/registry.go',
    url: 'https://github.com/argoproj-labs/argocd-image-updater/blob/master/registry-scanner/pkg/registry/registry.go',
    checked: '2026-11-29',
  },
  'argo-cd-image-updater-images': {
    title: 'Configuring images for update',
    url: 'https://github.com/argoproj-labs/argocd-image-updater/blob/master/docs/configuration/images.md',
    checked: '2026-11-29',
  },
  'argo-cd-image-updater-migration': {
    title: 'Migration Guide: From Annotations to CRD',
    url: 'https://github.com/argoproj-labs/argocd-image-updater/blob/master/docs/configuration/migration.md',
    checked: '2026-11-28',
  },
  'argo-cd-image-updater-applications': {
    title: 'Application configuration',
    url: 'https://github.com/argoproj-labs/argocd-image-updater/blob/master/docs/configuration/applications.md',
    checked: '2026-11-28',
  },
  'argo-cd-image-updater-strategies': {
    title: 'Update strategies',
    url: 'https://github.com/argoproj-labs/argocd-image-updater/blob/master/docs/basics/update-strategies.md',
    checked: '2026-11-29',
  },
  'argo-cd-image-updater-argocd': {
    title: 'pkg/argocd/argocd.go',
    url: 'https://github.com/argoproj-labs/argocd-image-updater/blob/master/pkg/argocd/argocd.go',
    checked: '2026-11-29',
  },
  'argo-cd-image-updater-gitcreds': {
    title: 'pkg/argocd/gitcreds.go',
    url: 'https://github.com/argoproj-labs/argocd-image-updater/blob/master/pkg/argocd/gitcreds.go',
    checked: '2026-11-29',
  },
})
