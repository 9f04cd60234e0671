import type { Topic } from '#terms/topic.ts'

/**
 * The subjects that have a page with everything about them. The id is the address of the page, so it
 * never changes.
 */
export const topics = {
  'access-entries': {
    name: 'Access entries',
    term: 'access-entry',
    words: ['access entry', 'access entries', 'access policy', 'access policies'],
  },
  'argo-cd': { name: 'Argo CD', words: ['ApplicationSet', 'GitOps'] },
  'auto-mode': { name: 'EKS Auto Mode', term: 'eks-auto-mode', words: ['Auto Mode', 'NodeClass'] },
  'aws-auth': { name: 'aws-auth', words: ['aws-auth ConfigMap'] },
  bottlerocket: { name: 'Bottlerocket', words: [] },
  'cluster-autoscaler': { name: 'Cluster Autoscaler', words: [] },
  coredns: { name: 'CoreDNS', words: ['NodeLocal DNSCache', 'ndots'] },
  'disruption-budgets': {
    name: 'Pod disruption budgets',
    term: 'poddisruptionbudget',
    words: ['PodDisruptionBudget', 'disruption budget'],
  },
  ebs: { name: 'Amazon EBS', words: ['EBS', 'EBS CSI driver'] },
  ecr: {
    name: 'Amazon ECR',
    definition: 'Amazon Elastic Container Registry: it stores container images and Helm charts.',
    words: ['ECR', 'pull-through cache'],
  },
  efs: { name: 'Amazon EFS', words: ['EFS', 'EFS CSI driver'] },
  fargate: { name: 'AWS Fargate', words: ['Fargate', 'Fargate profile'] },
  'gateway-api': { name: 'Gateway API', words: ['HTTPRoute', 'GatewayClass'] },
  gpus: {
    name: 'GPUs',
    definition: 'Graphics processors on nodes, which Pods request to train and serve models.',
    words: ['GPU', 'NVIDIA'],
  },
  helm: {
    name: 'Helm',
    definition:
      'A package manager for Kubernetes: a chart is a set of manifests with values to fill in.',
    words: ['Helm chart'],
  },
  'horizontal-pod-autoscaler': {
    name: 'HorizontalPodAutoscaler',
    term: 'horizontalpodautoscaler',
    words: ['HPA', 'Horizontal Pod Autoscaler'],
  },
  'hybrid-nodes': {
    name: 'EKS Hybrid Nodes',
    term: 'eks-hybrid-nodes',
    words: ['Hybrid Nodes', 'hybrid node'],
  },
  irsa: { name: 'IRSA', words: ['IAM roles for service accounts', 'AssumeRoleWithWebIdentity'] },
  karpenter: { name: 'Karpenter', words: ['NodePool', 'EC2NodeClass', 'NodeClaim'] },
  keda: { name: 'KEDA', words: ['ScaledObject'] },
  kms: { name: 'AWS KMS', words: ['KMS', 'KMS key', 'envelope encryption'] },
  'load-balancer-controller': {
    name: 'AWS Load Balancer Controller',
    term: 'aws-load-balancer-controller',
    words: ['load balancer controller', 'TargetGroupBinding'],
  },
  'managed-node-groups': {
    name: 'Managed node groups',
    term: 'managed-node-group',
    words: ['managed node group'],
  },
  'network-policies': {
    name: 'Network policies',
    term: 'networkpolicy',
    words: ['network policy', 'network policies', 'NetworkPolicy'],
  },
  'pod-identity': {
    name: 'EKS Pod Identity',
    term: 'eks-pod-identity',
    words: ['Pod Identity', 'Pod Identity Agent'],
  },
  'security-groups': { name: 'Security groups', term: 'security-group', words: ['security group'] },
  spot: { name: 'Spot Instances', term: 'spot-instance', words: ['Spot', 'Spot Instance'] },
  terraform: {
    name: 'Terraform',
    definition:
      'A tool that creates clusters and other infrastructure from configuration files. OpenTofu is its open-source fork.',
    words: ['OpenTofu'],
  },
  velero: {
    name: 'Velero',
    definition:
      'An open-source tool that backs up and restores the objects and volumes of a cluster.',
    words: [],
  },
  'vpc-cni': { name: 'Amazon VPC CNI', words: ['VPC CNI', 'aws-node', 'ipamd'] },
} satisfies Readonly<Record<string, Topic>>
