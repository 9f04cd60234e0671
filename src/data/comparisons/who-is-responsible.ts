import { aws, notApplicable, shared, you } from '#comparison/cells.ts'
import { defineComparison } from '#comparison/defineComparison.ts'

export const whoIsResponsible = defineComparison({
  id: 'who-is-responsible',
  chapter: 'eks',
  title: 'Who is responsible for what',
  question: 'What does AWS look after, and what is left to you, on each type of compute?',
  checked: '2026-11-23',
  options: {
    managed: {
      title: 'Managed node groups',
      chooseWhen:
        'you want to decide when nodes change, and leave the draining and replacing to EKS.',
      note: '/worker-nodes/managed-node-groups/',
    },
    'self-managed': {
      asks: ['self-managed asg', 'self-managed workers', 'self-managed ec2'],
      title: 'Self-managed nodes',
      chooseWhen: 'your team must own every step on the node.',
      note: '/worker-nodes/self-managed-nodes/',
    },
    karpenter: {
      asks: ['karpenter nodes'],
      title: 'Karpenter',
      chooseWhen:
        'you want nodes to be added and removed automatically and can look after the controller that does it.',
      note: '/worker-nodes/karpenter/',
    },
    'auto-mode': {
      asks: ['auto mode nodes'],
      title: 'EKS Auto Mode',
      chooseWhen: 'you want to keep only the applications, the VPC and the cluster settings.',
      note: '/worker-nodes/auto-mode/',
    },
    fargate: {
      asks: ['fargate pods'],
      title: 'Fargate',
      chooseWhen: 'you want no nodes at all and can live within the limits on Pods.',
      note: '/worker-nodes/fargate/',
    },
    hybrid: {
      asks: ['hybrid', 'on-prem nodes'],
      title: 'Hybrid Nodes',
      chooseWhen:
        'you already look after your own machines and want AWS to run only the control plane.',
      note: '/worker-nodes/hybrid-nodes/',
    },
  },
  criteria: {
    'control-plane': { title: 'API server and etcd', group: 'Cluster' },
    'version-upgrade': {
      asks: ['cluster upgrade responsibility'],
      title: 'Starting a Kubernetes upgrade, until support ends and EKS does it',
      group: 'Cluster',
    },
    'node-image': { title: 'Building the node image', group: 'Nodes' },
    'os-patches': { title: 'Patching the operating system', group: 'Nodes' },
    'kubelet-and-runtime': {
      asks: ['kubelet and containerd version'],
      title: 'Version of kubelet and container runtime',
      group: 'Nodes',
    },
    'node-scaling': { title: 'Adding and removing nodes', group: 'Nodes' },
    'node-replacement': { asks: ['repair'], title: 'Replacing a failed node', group: 'Nodes' },
    'pod-networking': {
      asks: ['cni'],
      title: 'Pod networking (CNI)',
      group: 'Components on the nodes',
    },
    'cluster-dns': {
      asks: ['coredns'],
      title: 'Cluster DNS (CoreDNS)',
      group: 'Components on the nodes',
    },
    'kube-proxy': { title: 'kube-proxy', group: 'Components on the nodes' },
    'load-balancing': {
      asks: ['lbc'],
      title: 'Load balancing controller',
      group: 'Components on the nodes',
    },
    'block-storage': {
      asks: ['ebs csi driver'],
      title: 'Block storage driver',
      group: 'Components on the nodes',
    },
    'pod-identity-agent': { title: 'Pod Identity agent', group: 'Components on the nodes' },
    'application-availability': {
      title: 'Availability of your application',
      group: 'Applications',
    },
  },
  cells: {
    'control-plane': {
      managed: aws('eks-security'),
      'self-managed': aws('eks-security'),
      karpenter: aws('eks-security'),
      'auto-mode': aws(['eks-security', 'eks-automode']),
      fargate: aws('eks-security'),
      hybrid: aws('eks-hybrid-nodes-overview'),
    },
    'version-upgrade': {
      managed: you(
        'eks-best-practices-cluster-upgrades',
        'the nodes as well, after the control plane',
      ),
      'self-managed': you(
        'eks-best-practices-cluster-upgrades',
        'the nodes as well, after the control plane',
      ),
      karpenter: you(
        ['eks-best-practices-cluster-upgrades', 'karpenter-faq'],
        'by default Karpenter then replaces the nodes',
      ),
      'auto-mode': you('eks-best-practices-automode', 'the nodes follow automatically'),
      fargate: you('eks-best-practices-cluster-upgrades', 'then replace the Pods'),
      hybrid: you(
        ['eks-best-practices-cluster-upgrades', 'eks-hybrid-nodes-upgrade'],
        'the nodes as well, after the control plane',
      ),
    },
    'node-image': {
      managed: shared('eks-managed-node-groups', 'AWS builds the EKS image; a custom AMI is yours'),
      'self-managed': shared('eks-worker', 'AWS publishes EKS images; any other is yours'),
      karpenter: shared(
        'karpenter-nodeclasses',
        'AWS publishes EKS images; you select one in the EC2NodeClass',
      ),
      'auto-mode': aws('eks-automode-learn-instances'),
      fargate: aws('eks-fargate'),
      hybrid: you('eks-hybrid-nodes-os'),
    },
    'os-patches': {
      managed: shared(
        'eks-managed-node-groups',
        'AWS builds the patched EKS image; you roll it out',
      ),
      'self-managed': you(
        ['eks-security', 'eks-update-workers'],
        'you replace the nodes with a newer image',
      ),
      karpenter: you(
        ['eks-security', 'karpenter-disruption'],
        'Karpenter replaces nodes when the image you select changes',
      ),
      'auto-mode': aws('eks-automode-learn-instances'),
      fargate: aws('eks-fargate-pod-patching'),
      hybrid: you('eks-compute'),
    },
    'kubelet-and-runtime': {
      managed: you(
        ['eks-compute', 'amazon-eks-ami-overview'],
        'one call rolls out the EKS image that has them',
      ),
      'self-managed': you(
        ['eks-update-workers', 'amazon-eks-ami-overview'],
        'they come with the image',
      ),
      karpenter: you(
        ['karpenter-faq', 'eks-best-practices-cluster-upgrades'],
        'by default they follow the control plane',
      ),
      'auto-mode': aws('eks-automode-learn-instances'),
      fargate: shared(
        ['eks-fargate-pod-patching', 'eks-best-practices-cluster-upgrades'],
        'AWS for patches; after a cluster upgrade you replace the Pods',
      ),
      hybrid: you('eks-hybrid-nodes-upgrade'),
    },
    'node-scaling': {
      managed: you('eks-managed-node-groups', 'you set the size, or run the Cluster Autoscaler'),
      'self-managed': you('eks-autoscaling', 'you set the size, or run the Cluster Autoscaler'),
      karpenter: you('eks-autoscaling', 'you run the controller that does it'),
      'auto-mode': aws('eks-automode'),
      fargate: aws('eks-fargate'),
      hybrid: you('eks-compute'),
    },
    'node-replacement': {
      managed: shared(
        ['eks-node-repair', 'eks-node-health'],
        'EKS does it on Linux once you switch node auto repair on',
      ),
      'self-managed': you('eks-node-health', 'not among the types that EKS lists for auto repair'),
      karpenter: you(
        ['eks-node-repair', 'karpenter-disruption'],
        'automatic with the NodeRepair feature, which is alpha',
      ),
      'auto-mode': aws(['eks-node-repair', 'eks-automode']),
      fargate: aws('eks-fargate'),
      hybrid: you(
        ['eks-compute', 'eks-node-health'],
        'not among the types that EKS lists for auto repair',
      ),
    },
    'pod-networking': {
      managed: you(
        ['eks-managing-vpc-cni', 'eks-best-practices-cluster-upgrades'],
        'you start each update of the add-on',
      ),
      'self-managed': you(
        ['eks-managing-vpc-cni', 'eks-best-practices-cluster-upgrades'],
        'you start each update of the add-on',
      ),
      karpenter: you(
        ['eks-managing-vpc-cni', 'eks-best-practices-cluster-upgrades'],
        'you start each update of the add-on',
      ),
      'auto-mode': aws(['eks-automode', 'eks-managing-vpc-cni']),
      fargate: aws('eks-managing-vpc-cni'),
      hybrid: you('eks-hybrid-nodes-cni', 'you install a plugin such as Cilium'),
    },
    'cluster-dns': {
      managed: you(
        ['eks-managing-coredns', 'eks-best-practices-cluster-upgrades'],
        'you start each update of the add-on',
      ),
      'self-managed': you(
        ['eks-managing-coredns', 'eks-best-practices-cluster-upgrades'],
        'you start each update of the add-on',
      ),
      karpenter: you(
        ['eks-managing-coredns', 'eks-best-practices-cluster-upgrades'],
        'you start each update of the add-on',
      ),
      'auto-mode': aws(
        'eks-auto-networking',
        'a service on each node; other nodes still need the CoreDNS Pods',
      ),
      fargate: you('eks-managing-coredns', 'its Pods need a Fargate profile or a node'),
      hybrid: you('eks-hybrid-nodes-add-ons'),
    },
    'kube-proxy': {
      managed: you(
        ['eks-managing-kube-proxy', 'eks-best-practices-cluster-upgrades'],
        'you start each update of the add-on',
      ),
      'self-managed': you(
        ['eks-managing-kube-proxy', 'eks-best-practices-cluster-upgrades'],
        'you start each update of the add-on',
      ),
      karpenter: you(
        ['eks-managing-kube-proxy', 'eks-best-practices-cluster-upgrades'],
        'you start each update of the add-on',
      ),
      'auto-mode': aws('eks-best-practices-automode'),
      fargate: aws(
        ['eks-fargate-pod-configuration', 'eks-managing-kube-proxy'],
        'part of the Fargate node, not the add-on',
      ),
      hybrid: you(
        ['eks-hybrid-nodes-add-ons', 'eks-hybrid-nodes-cni'],
        'the add-on, or Cilium in its place',
      ),
    },
    'load-balancing': {
      managed: you('eks-aws-load-balancer-controller'),
      'self-managed': you('eks-aws-load-balancer-controller'),
      karpenter: you('eks-aws-load-balancer-controller'),
      'auto-mode': aws('eks-automode'),
      fargate: you(['eks-aws-load-balancer-controller', 'eks-fargate'], 'with IP targets only'),
      hybrid: you('eks-hybrid-nodes-add-ons', 'with IP targets only'),
    },
    'block-storage': {
      managed: you('eks-ebs-csi', 'an add-on that needs IAM permissions'),
      'self-managed': you('eks-ebs-csi', 'an add-on that needs IAM permissions'),
      karpenter: you('eks-ebs-csi', 'an add-on that needs IAM permissions'),
      'auto-mode': aws(['eks-automode', 'eks-ebs-csi']),
      fargate: notApplicable('Fargate cannot mount EBS volumes.'),
      hybrid: you('eks-ebs-csi', 'the EBS driver does not work there; bring another'),
    },
    'pod-identity-agent': {
      managed: you('eks-pod-identities'),
      'self-managed': you('eks-pod-identities'),
      karpenter: you('eks-pod-identities'),
      'auto-mode': aws('eks-automode'),
      fargate: notApplicable('Pod Identity does not work on Fargate; use IRSA.'),
      hybrid: you('eks-hybrid-nodes-add-ons', 'with a setting on each node'),
    },
    'application-availability': {
      managed: you(['eks-security', 'eks-best-practices-cluster-upgrades']),
      'self-managed': you(['eks-security', 'eks-best-practices-cluster-upgrades']),
      karpenter: you(['eks-security', 'eks-best-practices-cluster-upgrades']),
      'auto-mode': you('eks-automode'),
      fargate: you(
        ['eks-fargate', 'eks-fargate-pod-patching'],
        'set disruption budgets for the patch evictions',
      ),
      hybrid: you(['eks-security', 'eks-best-practices-cluster-upgrades']),
    },
  },
})
