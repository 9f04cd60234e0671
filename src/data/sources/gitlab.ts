import { defineSources } from '#facts/source.ts'

export const gitlab = defineSources('GitLab', {
  'gitlab-runner-kubernetes': {
    title: 'Kubernetes executor',
    url: 'https://docs.gitlab.com/runner/executors/kubernetes/',
    checked: '2026-11-29',
  },
  'gitlab-runner-kubernetes-troubleshooting': {
    title: 'Troubleshooting the Kubernetes executor',
    url: 'https://docs.gitlab.com/runner/executors/kubernetes/troubleshooting/',
    checked: '2026-11-29',
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
  'gitlab-runner-kubernetes-executor': {
    title: 'executors/kubernetes/kubernetes.go',
    url: 'https://gitlab.com/gitlab-org/gitlab-runner/-/blob/main/executors/kubernetes/kubernetes.go',
    checked: '2026-11-29',
  },
  'gitlab-runner-kubernetes-util': {
    title: 'executors/kubernetes/util.go',
    url: 'https://gitlab.com/gitlab-org/gitlab-runner/-/blob/main/executors/kubernetes/util.go',
    checked: '2026-11-29',
  },
  'gitlab-runner-kubernetes-pod-watcher': {
    title: 'executors/kubernetes/internal/watchers/pod.go',
    url: 'https://gitlab.com/gitlab-org/gitlab-runner/-/blob/main/executors/kubernetes/internal/watchers/pod.go',
    checked: '2026-11-29',
  },
  'gitlab-using-docker-build': {
    title: 'Use Docker to build Docker images',
    url: 'https://docs.gitlab.com/ci/docker/using_docker_build/',
    checked: '2026-11-28',
  },
  'gitlab-chart-migrations': {
    title: 'Using the GitLab-Migrations chart',
    url: 'https://docs.gitlab.com/charts/charts/gitlab/migrations/',
    checked: '2026-11-29',
  },
  'gitlab-chart-troubleshooting': {
    title: 'Troubleshooting the GitLab chart',
    url: 'https://docs.gitlab.com/charts/troubleshooting/',
    checked: '2026-11-28',
  },
  'gitlab-charts-issue-2303': {
    title: 'Error starting Pods with chart 3.3.9 (issue 2303)',
    url: 'https://gitlab.com/gitlab-org/charts/gitlab/-/issues/2303',
    checked: '2026-11-28',
  },
  'gitlab-issue-219198': {
    title: 'Review apps fail due to a failed migration (issue 219198)',
    url: 'https://gitlab.com/gitlab-org/gitlab/-/issues/219198',
    checked: '2026-11-28',
  },
  'gitlab-chart-database-upgrade': {
    title: 'Upgrade the bundled PostgreSQL version',
    url: 'https://docs.gitlab.com/charts/installation/database_upgrade/',
    checked: '2026-11-28',
  },
  'gitlab-runner-chart-issue-527': {
    title: 'runner-registration-token is needed even if runner-token is being used (issue 527)',
    url: 'https://gitlab.com/gitlab-org/charts/gitlab-runner/-/issues/527',
    checked: '2026-11-29',
  },
  'gitlab-runner-chart': {
    title: 'Configure the GitLab Runner Helm chart',
    url: 'https://docs.gitlab.com/runner/install/kubernetes_helm_chart_configuration/',
    checked: '2026-11-28',
  },
  'gitlab-runner-network': {
    title: 'network/gitlab.go',
    url: 'https://gitlab.com/gitlab-org/gitlab-runner/-/blob/main/network/gitlab.go',
    checked: '2026-11-29',
  },
  'gitlab-runner-register': {
    title: 'commands/register.go',
    url: 'https://gitlab.com/gitlab-org/gitlab-runner/-/blob/main/commands/register.go',
    checked: '2026-11-29',
  },
  'gitlab-runner-faq': {
    title: 'Troubleshooting GitLab Runner',
    url: 'https://docs.gitlab.com/runner/faq/',
    checked: '2026-11-29',
  },
  'gitlab-runner-advanced': {
    title: 'Advanced configuration of GitLab Runner',
    url: 'https://docs.gitlab.com/runner/configuration/advanced-configuration/',
    checked: '2026-11-29',
  },
  'gitlab-agent-troubleshooting': {
    title: 'Troubleshooting the GitLab agent for Kubernetes',
    url: 'https://docs.gitlab.com/user/clusters/agent/troubleshooting/',
    checked: '2026-11-29',
  },
})
