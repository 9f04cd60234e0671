import { defineSources } from '#facts/source.ts'

export const argoRollouts = defineSources('argo-rollouts', {
  'argo-rollouts-alb': {
    title: 'AWS Load Balancer Controller (ALB)',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/docs/features/traffic-management/alb.md',
    checked: '2026-11-27',
  },
  'argo-rollouts-best-practices': {
    title: 'Best Practices',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/docs/best-practices.md',
    checked: '2026-11-27',
  },
  'argo-rollouts-faq': {
    title: 'FAQ',
    url: 'https://github.com/argoproj/argo-rollouts/blob/master/docs/FAQ.md',
    checked: '2026-11-27',
  },
  'argo-rollouts-issue-2857': {
    title: 'HPA scales up during a canary (issue 2857)',
    url: 'https://github.com/argoproj/argo-rollouts/issues/2857',
    checked: '2026-11-28',
  },
})
