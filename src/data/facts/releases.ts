import { defineFacts } from '#facts/fact.ts'

/** Releases and their ends. */
export const releases = defineFacts({
  'al2-eks-end': {
    what: 'Last day of EKS images based on Amazon Linux 2',
    value: '2025-11-26',
    source: 'eks-ami-deprecation-faqs',
    checked: '2026-11-23',
    checkAgain: '2027-06-03',
  },
  'al2-end': {
    what: 'Last day of Amazon Linux 2 itself',
    value: '2026-06-30',
    source: 'eks-ami-deprecation-faqs',
    checked: '2026-11-23',
    checkAgain: '2027-06-03',
  },
  'containerd-1-last': {
    what: 'Last Kubernetes version that supports containerd 1.x',
    value: '1.35',
    source: 'eks-kubernetes-versions-standard',
    checked: '2026-11-23',
    checkAgain: '2027-04-21',
  },
  'ingress-nginx-end': {
    what: 'Month after which Ingress NGINX gets no fixes',
    value: 'March 2026',
    source: 'k8s-ingress-nginx-retirement',
    checked: '2026-11-23',
    checkAgain: '2027-07-30',
  },
  'karpenter-version': {
    what: 'Newest Karpenter release read',
    value: 'v1.14.1',
    source: 'karpenter-compatibility',
    original: { from: 'github-releases', of: 'aws/karpenter-provider-aws' },
    checked: '2026-11-23',
    checkAgain: '2027-02-12',
  },
  'load-balancer-controller-version': {
    what: 'Newest AWS Load Balancer Controller release read',
    value: 'v3.5.0',
    source: 'aws-load-balancer-controller-gateway',
    original: { from: 'github-releases', of: 'kubernetes-sigs/aws-load-balancer-controller' },
    checked: '2026-11-23',
    checkAgain: '2027-01-14',
  },
})
