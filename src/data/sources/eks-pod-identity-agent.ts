import { defineSources } from '#facts/source.ts'

export const eksPodIdentityAgent = defineSources('eks-pod-identity-agent', {
  'eks-pod-identity-agent-errors': {
    title: 'pkg/errors/errors.go: what the agent answers',
    url: 'https://github.com/aws/eks-pod-identity-agent/blob/main/pkg/errors/errors.go',
    checked: '2026-11-29',
  },
  'eks-pod-identity-agent-request': {
    title: 'internal/validation/request.go: how the agent checks a token',
    url: 'https://github.com/aws/eks-pod-identity-agent/blob/main/internal/validation/request.go',
    checked: '2026-11-29',
  },
  'eks-pod-identity-agent-rate-limiter': {
    title: 'internal/middleware/rate_limiter/rate_limiter.go',
    url: 'https://github.com/aws/eks-pod-identity-agent/blob/main/internal/middleware/rate_limiter/rate_limiter.go',
    checked: '2026-11-29',
  },
  'eks-pod-identity-agent-route': {
    title: 'pkg/initalizer/iproute/route_linux.go',
    url: 'https://github.com/aws/eks-pod-identity-agent/blob/main/pkg/initalizer/iproute/route_linux.go',
    checked: '2026-11-29',
  },
  'eks-pod-identity-agent-issue-50': {
    title: 'AssumeRoleForPodIdentity context canceled errors',
    url: 'https://github.com/aws/eks-pod-identity-agent/issues/50',
    checked: '2026-11-27',
  },
  'eks-pod-identity-agent-service': {
    title: 'internal/cloud/eksauth/service.go',
    url: 'https://github.com/aws/eks-pod-identity-agent/blob/main/internal/cloud/eksauth/service.go',
    checked: '2026-11-29',
  },
  'eks-pod-identity-agent-server': {
    title: 'pkg/server/server.go',
    url: 'https://github.com/aws/eks-pod-identity-agent/blob/main/pkg/server/server.go',
    checked: '2026-11-29',
  },
  'eks-pod-identity-agent-executor': {
    title: 'pkg/initalizer/executor.go',
    url: 'https://github.com/aws/eks-pod-identity-agent/blob/main/pkg/initalizer/executor.go',
    checked: '2026-11-29',
  },
  'eks-pod-identity-agent-issue-153': {
    title: 'Issue 153: some new Pods get no Pod Identity variables',
    url: 'https://github.com/aws/eks-pod-identity-agent/issues/153',
    checked: '2026-11-28',
  },
  'eks-pod-identity-agent-cache': {
    title: 'internal/credsretriever/refreshing_cache.go',
    url: 'https://github.com/aws/eks-pod-identity-agent/blob/main/internal/credsretriever/refreshing_cache.go',
    checked: '2026-11-29',
  },
  'eks-pod-identity-agent-probe': {
    title: 'pkg/handlers/probe_handler.go',
    url: 'https://github.com/aws/eks-pod-identity-agent/blob/main/pkg/handlers/probe_handler.go',
    checked: '2026-11-29',
  },
  'eks-pod-identity-agent-issue-26': {
    title: 'Issue 26: the probes of the agent fail with status 503',
    url: 'https://github.com/aws/eks-pod-identity-agent/issues/26',
    checked: '2026-11-28',
  },
  'eks-pod-identity-agent-issue-75': {
    title: 'exec: /go-runner: no such file or directory (issue 75)',
    url: 'https://github.com/aws/eks-pod-identity-agent/issues/75',
    checked: '2026-11-28',
    asOf: '2025-04-24',
  },
})
