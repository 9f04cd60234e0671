import { defineTerms } from '#terms/term.ts'

export const eks = defineTerms({
  ack: {
    term: 'ACK',
    definition:
      'AWS Controllers for Kubernetes: controllers that create and change AWS resources from Kubernetes objects.',
    note: '/eks/capabilities/#ack',
    also: ['AWS Controllers for Kubernetes'],
  },
  'argo-cd': {
    term: 'Argo CD',
    definition:
      'An open-source tool that compares the objects in a cluster with their files in Git, and makes them the same on request or automatically.',
    note: '/eks/capabilities/#argo-cd',
  },
  'eks-add-on': {
    term: 'EKS add-on',
    definition:
      'Cluster software, such as the VPC CNI or CoreDNS, that you install and update through the EKS API.',
    note: '/eks/add-ons/',
    also: ['Amazon EKS add-on'],
  },
  'eks-anywhere': {
    term: 'EKS Anywhere',
    definition:
      'Software from AWS that creates and runs whole Kubernetes clusters, control plane included, on machines of your own.',
    note: '/eks/ways-to-run-kubernetes/#choose',
  },
  'eks-capabilities': {
    term: 'EKS Capabilities',
    definition:
      'Controllers, such as Argo CD, ACK and kro, that AWS runs for your cluster outside its nodes.',
    note: '/eks/capabilities/',
    also: ['EKS Capability'],
  },
  eksctl: {
    term: 'eksctl',
    definition:
      'The official command-line program that creates and changes EKS clusters through CloudFormation.',
    note: '/eks/creating-a-cluster/#eksctl',
  },
  'extended-support': {
    term: 'extended support',
    definition:
      'The second period of a Kubernetes version on EKS, in which it still gets security patches and the cluster costs more.',
    note: '/eks/versions/#periods',
  },
  kro: {
    term: 'kro',
    definition:
      'Kube Resource Orchestrator: a controller that turns a group of Kubernetes objects into one kind of your own.',
    note: '/eks/capabilities/#kro',
    also: ['Kube Resource Orchestrator'],
  },
  'platform-version': {
    term: 'platform version',
    definition:
      "EKS's own release of the control plane within one Kubernetes version; AWS rolls out new ones automatically.",
    note: '/eks/versions/#platform-versions',
  },
  'service-quotas': {
    term: 'Service Quotas',
    definition:
      'The AWS service that shows the limits of an account and takes requests to raise them.',
    note: '/eks/quotas/#raise',
  },
  'standard-support': {
    term: 'standard support',
    definition:
      'The first period of a Kubernetes version on EKS, at the usual fee for the cluster.',
    note: '/eks/versions/#periods',
  },
})
