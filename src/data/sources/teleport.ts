import { defineSources } from '#facts/source.ts'

export const teleport = defineSources('Teleport', {
  'teleport-eks-discovery': {
    title: 'Manual EKS Auto-Discovery Configuration',
    url: 'https://goteleport.com/docs/enroll-resources/auto-discovery/kubernetes/eks-discovery/eks-discovery-manual/',
    checked: '2026-11-29',
  },
  'teleport-kubernetes-troubleshooting': {
    title: 'Kubernetes Access Troubleshooting',
    url: 'https://goteleport.com/docs/enroll-resources/kubernetes-access/troubleshooting/',
    checked: '2026-11-29',
  },
  'teleport-issue-68985': {
    title: 'UserTask: EKS access-entry setup permission denied',
    url: 'https://github.com/gravitational/teleport/issues/68985',
    checked: '2026-11-28',
    asOf: '2026-07-24',
  },
})
