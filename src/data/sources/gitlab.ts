import { defineSources } from '#facts/source.ts'

export const gitlab = defineSources('GitLab', {
  'gitlab-runner-kubernetes': {
    title: 'Kubernetes executor',
    url: 'https://docs.gitlab.com/runner/executors/kubernetes/',
    checked: '2026-11-27',
  },
  'gitlab-runner-kubernetes-troubleshooting': {
    title: 'Troubleshooting the Kubernetes executor',
    url: 'https://docs.gitlab.com/runner/executors/kubernetes/troubleshooting/',
    checked: '2026-11-27',
  },
  'gitlab-using-buildkit': {
    title: 'Build Docker images with BuildKit',
    url: 'https://docs.gitlab.com/ci/docker/using_buildkit',
    checked: '2026-11-27',
  },
  'gitlab-aws-oidc': {
    title: 'Configure OpenID Connect in AWS: troubleshooting',
    url: 'https://docs.gitlab.com/ci/cloud_services/aws/',
    checked: '2026-11-28',
  },
})
