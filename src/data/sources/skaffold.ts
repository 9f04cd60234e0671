import { defineSources } from '#facts/source.ts'

export const skaffold = defineSources('Skaffold', {
  'skaffold-image-registries': {
    title: 'Image Repository Handling',
    url: 'https://github.com/GoogleContainerTools/skaffold/blob/main/docs-v2/content/en/docs/environment/image-registries.md',
    checked: '2026-11-29',
  },
  'skaffold-build-problems': {
    title: 'pkg/skaffold/build/build_problems.go',
    url: 'https://github.com/GoogleContainerTools/skaffold/blob/main/pkg/skaffold/build/build_problems.go',
    checked: '2026-11-29',
  },
  'skaffold-validator': {
    title: 'pkg/diag/validator/validator.go',
    url: 'https://github.com/GoogleContainerTools/skaffold/blob/main/pkg/diag/validator/validator.go',
    checked: '2026-11-29',
  },
  'skaffold-status-check': {
    title: 'pkg/skaffold/kubernetes/status/status_check.go',
    url: 'https://github.com/GoogleContainerTools/skaffold/blob/main/pkg/skaffold/kubernetes/status/status_check.go',
    checked: '2026-11-29',
  },
  'skaffold-deploy-problems': {
    title: 'pkg/skaffold/deploy/deploy_problems.go',
    url: 'https://github.com/GoogleContainerTools/skaffold/blob/main/pkg/skaffold/deploy/deploy_problems.go',
    checked: '2026-11-29',
  },
})
