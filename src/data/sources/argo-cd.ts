import { defineSources } from '#facts/source.ts'

export const argoCd = defineSources('argo-cd', {
  'argo-cd-declarative-setup': {
    title: 'Declarative Setup',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/declarative-setup.md',
    checked: '2026-11-27',
  },
  'argo-cd-projects': {
    title: 'Projects',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/user-guide/projects.md',
    checked: '2026-11-27',
  },
  'argo-cd-issue-9233': {
    title: 'Issue 9233: the message as reported',
    url: 'https://github.com/argoproj/argo-cd/issues/9233',
    checked: '2026-11-27',
  },
  'argo-cd-issue-27906': {
    title: 'Issue 27906: the message as reported',
    url: 'https://github.com/argoproj/argo-cd/issues/27906',
    checked: '2026-11-27',
  },
  'argo-cd-aws': {
    title: 'cmd/argocd-k8s-auth/commands/aws.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/cmd/argocd-k8s-auth/commands/aws.go',
    checked: '2026-11-27',
  },
  'argo-cd-sync': {
    title: 'controller/sync.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/controller/sync.go',
    checked: '2026-11-27',
  },
  'argo-cd-sync-context': {
    title: 'gitops-engine/pkg/sync/sync_context.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/gitops-engine/pkg/sync/sync_context.go',
    checked: '2026-11-27',
  },
  'argo-cd-types': {
    title: 'pkg/apis/application/v1alpha1/types.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/pkg/apis/application/v1alpha1/types.go',
    checked: '2026-11-27',
  },
  'argo-cd-cache': {
    title: 'controller/cache/cache.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/controller/cache/cache.go',
    checked: '2026-11-27',
  },
  'argo-cd-argo': {
    title: 'util/argo/argo.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/util/argo/argo.go',
    checked: '2026-11-27',
  },
})
