import { defineSources } from '#facts/source.ts'

export const argocdImageUpdater = defineSources('argocd-image-updater', {
  'argo-cd-image-updater-methods': {
    title: 'Update methods',
    url: 'https://github.com/argoproj-labs/argocd-image-updater/blob/master/docs/basics/update-methods.md',
    checked: '2026-11-27',
  },
  'argo-cd-image-updater-registries': {
    title: 'Configuration of Container Registries',
    url: 'https://github.com/argoproj-labs/argocd-image-updater/blob/master/docs/configuration/registries.md',
    checked: '2026-11-27',
  },
})
