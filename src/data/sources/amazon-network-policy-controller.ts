import { defineSources } from '#facts/source.ts'

export const amazonNetworkPolicyController = defineSources('amazon-network-policy-controller', {
  'network-policy-controller-issue-200': {
    title:
      'Creating the vpc-cni addon after creating a new EKS cluster fails due to PolicyEndpoint CRD conflict',
    url: 'https://github.com/aws/amazon-network-policy-controller-k8s/issues/200',
    checked: '2026-11-29',
  },
})
