import { defineSources } from '#facts/source.ts'

export const awsControllersForKubernetes = defineSources('AWS Controllers for Kubernetes', {
  'ack-eks-controller': {
    title: 'ACK service controller for Amazon EKS',
    url: 'https://github.com/aws-controllers-k8s/eks-controller',
    checked: '2026-11-23',
  },
})
