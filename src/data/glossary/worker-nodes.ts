import { defineTerms } from '#terms/term.ts'

export const workerNodes = defineTerms({
  al2023: {
    term: 'AL2023',
    definition:
      "Amazon Linux 2023, AWS's general-purpose Linux and the default operating system of new managed node groups.",
    note: '/worker-nodes/operating-systems/#al2023',
    also: ['Amazon Linux 2023'],
  },
  ami: {
    term: 'AMI',
    definition:
      'Amazon Machine Image: the image that an EC2 instance starts from, with the operating system and, for nodes, the kubelet.',
    note: '/worker-nodes/operating-systems/',
    also: ['Amazon Machine Image'],
  },
  bottlerocket: {
    term: 'Bottlerocket',
    definition:
      'An open-source Linux made only to run containers, without a shell or packages to install.',
    note: '/worker-nodes/operating-systems/#bottlerocket',
  },
  'container-runtime': {
    term: 'container runtime',
    definition:
      'The program on a node that pulls images and runs containers when the kubelet asks for it.',
    note: '/worker-nodes/container-runtime/',
  },
  containerd: {
    term: 'containerd',
    definition: 'The container runtime in EKS node images.',
    note: '/worker-nodes/container-runtime/#containerd',
  },
  cordon: {
    term: 'cordon',
    definition: 'To mark a node so that no new Pods are scheduled on it; running Pods stay.',
    note: '/worker-nodes/joining-draining-replacing/#drain',
  },
  cri: {
    term: 'CRI',
    definition:
      'Container Runtime Interface: the agreed way in which the kubelet talks to a container runtime.',
    note: '/worker-nodes/container-runtime/#what-it-does',
    also: ['Container Runtime Interface'],
  },
  drain: {
    term: 'drain',
    definition:
      'To cordon a node and evict its Pods, except those of DaemonSets, so that it can be replaced or stopped.',
    note: '/worker-nodes/joining-draining-replacing/#drain',
  },
  ec2nodeclass: {
    term: 'EC2NodeClass',
    definition:
      'The Karpenter object with the AWS settings of its nodes: image, subnets, security groups and role.',
    note: '/worker-nodes/karpenter/#node-pool',
  },
  'eks-auto-mode': {
    term: 'EKS Auto Mode',
    definition:
      'A setting of a cluster that lets AWS run its nodes and their scaling, networking, storage and load balancing.',
    note: '/worker-nodes/auto-mode/',
    also: ['Auto Mode'],
  },
  'eks-hybrid-nodes': {
    term: 'EKS Hybrid Nodes',
    definition:
      'Machines outside AWS, on premises or at the edge, that join an EKS cluster as nodes.',
    note: '/worker-nodes/hybrid-nodes/',
    also: ['Hybrid Nodes', 'hybrid node'],
  },
  fargate: {
    term: 'Fargate',
    definition:
      'Compute from AWS without nodes of your own: each Pod gets its own virtual machine, which AWS runs.',
    note: '/worker-nodes/fargate/',
    also: ['AWS Fargate'],
  },
  'fargate-profile': {
    term: 'Fargate profile',
    definition:
      'The rule in EKS that says, by Namespace and labels, which Pods run on Fargate, in which subnets and with which role.',
    note: '/worker-nodes/fargate/#profiles',
  },
  'iam-roles-anywhere': {
    term: 'IAM Roles Anywhere',
    definition:
      'The AWS service that gives machines outside AWS temporary credentials of an IAM role in exchange for a certificate.',
    note: '/worker-nodes/hybrid-nodes/#what-they-are',
  },
  karpenter: {
    term: 'Karpenter',
    definition:
      'An open-source program that starts EC2 instances for Pods that do not fit on any node, and removes nodes that are no longer needed.',
    note: '/worker-nodes/karpenter/',
  },
  'kube-proxy': {
    term: 'kube-proxy',
    definition:
      'The agent on a node that sets the network rules by which traffic to a Service reaches one of its Pods.',
    note: '/worker-nodes/kube-proxy/',
  },
  kubelet: {
    term: 'kubelet',
    definition:
      'The agent on every node that starts and watches the containers of the Pods assigned to it.',
    note: '/worker-nodes/kubelet/',
  },
  'launch-template': {
    term: 'launch template',
    definition:
      'A stored set of EC2 settings, such as image, disks and user data, from which instances are started.',
    note: '/worker-nodes/launch-templates/#launch-template',
  },
  lease: {
    term: 'Lease',
    definition:
      'A small object that records who holds something and since when; a kubelet renews one as a heartbeat, and controllers use one to agree on a leader.',
    note: '/worker-nodes/kubelet/#node-status',
  },
  'managed-node-group': {
    term: 'managed node group',
    definition:
      'A set of EC2 instances of one cluster that EKS creates for you, and drains and replaces when you start an update.',
    note: '/worker-nodes/managed-node-groups/',
  },
  nodeadm: {
    term: 'nodeadm',
    definition:
      'The program that turns a machine with Amazon Linux 2023 into a node of an EKS cluster; another program of that name sets up hybrid nodes.',
    note: '/worker-nodes/operating-systems/#al2023',
  },
  nodepool: {
    term: 'NodePool',
    definition:
      'The object of Karpenter and EKS Auto Mode that defines which nodes can be started and when they are replaced.',
    note: '/worker-nodes/karpenter/#node-pool',
  },
  'self-managed-node': {
    term: 'self-managed node',
    definition: 'An EC2 instance that you start, join to the cluster and update yourself.',
    note: '/worker-nodes/self-managed-nodes/',
  },
  'spot-instance': {
    term: 'Spot Instance',
    definition:
      'An EC2 instance from spare capacity: cheaper, but AWS can take it back at short notice.',
    note: '/worker-nodes/managed-node-groups/#spot',
  },
  'worker-node': {
    term: 'worker node',
    definition:
      'A machine, usually an EC2 instance, on which a cluster runs Pods; often called a node for short.',
    note: '/worker-nodes/',
  },
  'warm-pool': {
    term: 'warm pool',
    definition:
      'Instances that a node group boots in advance and keeps waiting, usually stopped, so that they join the cluster sooner.',
    note: '/worker-nodes/warm-pools/#what',
    also: ['warm pools'],
  },
  'static-capacity': {
    term: 'static capacity',
    definition: 'A NodePool with a fixed number of nodes, whatever the Pods need.',
    note: '/worker-nodes/auto-mode-in-practice/#static',
  },
})
