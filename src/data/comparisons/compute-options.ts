import {
  amount,
  aws,
  no,
  notApplicable,
  partly,
  quote,
  shared,
  text,
  yes,
  you,
} from '#comparison/cells.ts'
import { defineComparison } from '#comparison/defineComparison.ts'

export const computeOptions = defineComparison({
  id: 'compute-options',
  chapter: 'worker-nodes',
  title: 'Compute for Pods on EKS',
  question: 'Which type of compute should run our Pods?',
  checked: '2026-11-23',
  options: {
    managed: {
      title: 'Managed node groups',
      chooseWhen:
        'the load is steady, or you need Windows, your own image or SSH to the nodes, and EKS should drain and replace nodes during updates.',
      note: '/worker-nodes/managed-node-groups/',
    },
    'self-managed': {
      asks: ['self-managed asg', 'self-managed workers', 'self-managed ec2'],
      title: 'Self-managed nodes',
      chooseWhen:
        'a node needs something that no other option allows, such as AWS Outposts, and you accept the manual work.',
      note: '/worker-nodes/self-managed-nodes/',
    },
    karpenter: {
      asks: ['karpenter nodes'],
      title: 'Karpenter',
      chooseWhen:
        'the load changes a lot or needs many instance types, and you need control over the nodes that Auto Mode does not give.',
      note: '/worker-nodes/karpenter/',
    },
    'auto-mode': {
      asks: ['auto mode nodes'],
      title: 'EKS Auto Mode',
      chooseWhen: 'the Pods run on Linux and you want AWS to run the nodes and the usual add-ons.',
      note: '/worker-nodes/auto-mode/',
    },
    fargate: {
      asks: ['fargate pods'],
      title: 'Fargate',
      chooseWhen:
        'each Pod should have its own virtual machine and needs no DaemonSet, GPU, EBS volume or privileged container.',
      note: '/worker-nodes/fargate/',
    },
    hybrid: {
      asks: ['hybrid', 'on-prem nodes'],
      title: 'Hybrid Nodes',
      chooseWhen:
        'Pods must run on your own machines, with a reliable connection to AWS, under a control plane that AWS runs.',
      note: '/worker-nodes/hybrid-nodes/',
    },
  },
  criteria: {
    'os-patches': {
      asks: ['patching', 'os security patching'],
      title: 'Who patches the operating system',
      group: 'Who does what',
    },
    'node-scaling': { title: 'Who adds and removes nodes', group: 'Who does what' },
    daemonsets: { asks: ['daemonset'], title: 'DaemonSets', group: 'What runs on it' },
    privileged: { asks: ['privileged'], title: 'Privileged containers', group: 'What runs on it' },
    gpu: { asks: ['gpu', 'nvidia'], title: 'GPU workloads', group: 'What runs on it' },
    windows: { asks: ['windows'], title: 'Windows containers', group: 'What runs on it' },
    arm: { asks: ['graviton', 'arm64', 'arm'], title: 'Arm processors', group: 'What runs on it' },
    spot: {
      asks: ['spot', 'spot ec2 instances'],
      title: 'Spot capacity',
      group: 'What runs on it',
    },
    'own-kernel': {
      asks: ['kernel isolation'],
      title: 'Each Pod has its own kernel',
      group: 'What runs on it',
    },
    'own-machines': {
      asks: ['on-premises', 'own hardware'],
      title: 'Runs on your own machines',
      group: 'What runs on it',
    },
    outposts: { title: 'Runs on AWS Outposts', group: 'What runs on it' },
    'local-zones': { title: 'Runs in a Local Zone', group: 'What runs on it' },
    ebs: { title: 'EBS volumes', group: 'Storage' },
    efs: { title: 'EFS file systems', group: 'Storage' },
    'host-network': {
      asks: ['hostnetwork', 'hostport'],
      title: 'Host network and host ports',
      group: 'Network',
    },
    'security-groups-for-pods': { title: 'Security groups for Pods', group: 'Network' },
    'custom-cni': {
      asks: ['cilium', 'calico', 'custom cni'],
      title: 'Your own CNI plugin',
      group: 'Network',
    },
    'public-subnet': { title: 'Pods in a public subnet', group: 'Network' },
    'pod-identity': { title: 'EKS Pod Identity', group: 'AWS permissions' },
    irsa: { title: 'IRSA', group: 'AWS permissions' },
    'custom-ami': {
      asks: ['custom node ami'],
      title: 'Your own node image (AMI)',
      group: 'Control over the node',
    },
    ssh: {
      asks: ['ssh', 'ssh node access'],
      title: 'SSH to the node',
      group: 'Control over the node',
    },
    'kubelet-settings': {
      asks: ['kubelet custom config', 'kubelet extra flags'],
      title: 'Your own kubelet settings',
      group: 'Control over the node',
    },
    'pods-per-node': { asks: ['maxpods'], title: 'Pods on one node', group: 'Limits', unit: 'Pod' },
    'node-lifetime': {
      asks: ['lifetime', 'expireafter'],
      title: 'Age at which a node is replaced',
      group: 'Limits',
      unit: 'day',
    },
    'largest-pod': { title: 'Largest Pod', group: 'Limits' },
    'what-you-pay': { asks: ['price', 'billing'], title: 'What you pay for', group: 'Cost' },
  },
  cells: {
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
      'auto-mode': aws(
        ['eks-automode', 'eks-automode-learn-instances'],
        'a new image about every week',
      ),
      fargate: aws(
        'eks-fargate-pod-patching',
        'it evicts Pods to do so, and deletes those it cannot evict',
      ),
      hybrid: you(['eks-compute', 'eks-hybrid-nodes-os']),
    },
    'node-scaling': {
      managed: you('eks-managed-node-groups', 'you set the size, or run the Cluster Autoscaler'),
      'self-managed': you('eks-autoscaling', 'you set the size, or run the Cluster Autoscaler'),
      karpenter: you('eks-autoscaling', 'you run the controller that does it'),
      'auto-mode': aws('eks-automode'),
      fargate: aws('eks-fargate'),
      hybrid: you('eks-compute'),
    },
    daemonsets: {
      managed: yes('eks-compute'),
      'self-managed': yes('eks-compute'),
      karpenter: yes('karpenter-faq'),
      'auto-mode': yes(['eks-compute', 'eks-automode']),
      fargate: no('eks-fargate', 'use a sidecar container'),
      hybrid: yes('eks-compute'),
    },
    privileged: {
      managed: yes(
        'eks-best-practices-pod-security',
        'on Linux, unless your Pod Security rules forbid it',
      ),
      'self-managed': yes(
        'eks-best-practices-pod-security',
        'on Linux, unless your Pod Security rules forbid it',
      ),
      karpenter: yes(
        'eks-best-practices-pod-security',
        'on Linux, unless your Pod Security rules forbid it',
      ),
      'auto-mode': yes(
        'eks-auto-troubleshoot',
        'SELinux isolates most Pods that are not privileged',
      ),
      fargate: no('eks-fargate'),
      hybrid: yes('eks-best-practices-pod-security', 'unless your Pod Security rules forbid it'),
    },
    gpu: {
      managed: yes(
        ['eks-ml-eks-optimized-ami', 'eks-optimized-ami-bottlerocket'],
        'on Amazon Linux or Bottlerocket nodes',
      ),
      'self-managed': yes('eks-compute'),
      karpenter: yes(
        ['karpenter-scheduling', 'eks-ml-eks-optimized-ami'],
        'you deploy the device plugin, except for NVIDIA on Bottlerocket',
      ),
      'auto-mode': yes('eks-automode', 'drivers and plugins included'),
      fargate: no('eks-fargate'),
      hybrid: yes('eks-compute'),
    },
    windows: {
      managed: yes('eks-compute'),
      'self-managed': yes('eks-compute'),
      karpenter: yes(['karpenter-nodepools', 'karpenter-nodeclasses']),
      'auto-mode': no('eks-windows-support'),
      fargate: no('eks-windows-support'),
      hybrid: no('eks-windows-support'),
    },
    arm: {
      managed: yes('eks-compute'),
      'self-managed': yes('eks-compute'),
      karpenter: yes('karpenter-nodepools'),
      'auto-mode': yes('eks-compute'),
      fargate: no('eks-fargate'),
      hybrid: yes(
        ['eks-compute', 'eks-hybrid-nodes-os'],
        'the kube-proxy add-on needs an ARMv8.2 processor with crypto',
      ),
    },
    spot: {
      managed: yes('eks-managed-node-groups'),
      'self-managed': yes(
        'cluster-autoscaler-aws',
        'in an Auto Scaling group with a mixed instances policy',
      ),
      karpenter: yes('karpenter-nodepools'),
      'auto-mode': yes(['eks-create-node-pool', 'eks-automode']),
      fargate: no('eks-fargate'),
      hybrid: notApplicable('The machines are yours.'),
    },
    'own-kernel': {
      managed: no('eks-security'),
      'self-managed': no('eks-security'),
      karpenter: no('eks-security'),
      'auto-mode': no('eks-security'),
      fargate: yes('eks-fargate'),
      hybrid: no('eks-pod-identities'),
    },
    'own-machines': {
      managed: no('eks-managed-node-groups'),
      'self-managed': no('eks-worker'),
      karpenter: no('eks-autoscaling'),
      'auto-mode': no('eks-automode-learn-instances'),
      fargate: no('eks-fargate'),
      hybrid: yes('eks-hybrid-nodes-overview', 'physical or virtual; not in a cloud'),
    },
    outposts: {
      managed: no(['eks-compute', 'eks-managed-node-groups']),
      'self-managed': yes(['eks-compute', 'eks-outposts']),
      karpenter: text('Not documented', []),
      'auto-mode': no('eks-compute'),
      fargate: no('eks-fargate'),
      hybrid: no('eks-hybrid-nodes-overview'),
    },
    'local-zones': {
      managed: yes(['eks-compute', 'eks-managed-node-groups']),
      'self-managed': yes('eks-worker'),
      karpenter: text('Not documented', []),
      'auto-mode': no('eks-compute'),
      fargate: no('eks-fargate'),
      hybrid: no('eks-hybrid-nodes-overview'),
    },
    ebs: {
      managed: yes(['eks-compute', 'eks-ebs-csi'], 'with the EBS CSI driver'),
      'self-managed': yes(['eks-compute', 'eks-ebs-csi'], 'with the EBS CSI driver'),
      karpenter: yes(['karpenter-scheduling', 'eks-ebs-csi'], 'with the EBS CSI driver'),
      'auto-mode': yes(['eks-compute', 'eks-ebs-csi'], 'built in, with its own provisioner name'),
      fargate: no('eks-ebs-csi'),
      hybrid: no('eks-ebs-csi'),
    },
    efs: {
      managed: yes(
        ['eks-compute', 'eks-efs-csi'],
        'with the EFS CSI driver; not for Windows containers',
      ),
      'self-managed': yes(
        ['eks-compute', 'eks-efs-csi'],
        'with the EFS CSI driver; not for Windows containers',
      ),
      karpenter: yes('eks-efs-csi', 'with the EFS CSI driver; not for Windows containers'),
      'auto-mode': yes(['eks-compute', 'eks-efs-csi'], 'with the EFS CSI driver'),
      fargate: partly('static provisioning only; no driver to install', [
        'eks-fargate',
        'eks-efs-csi',
      ]),
      hybrid: no('eks-efs-csi'),
    },
    'host-network': {
      managed: yes('eks-compute'),
      'self-managed': yes('eks-compute'),
      karpenter: yes('eks-best-practices-vpc-cni'),
      'auto-mode': yes('eks-auto-networking'),
      fargate: no('eks-fargate'),
      hybrid: yes('eks-compute'),
    },
    'security-groups-for-pods': {
      managed: partly('Linux nodes of a supported instance type', [
        'eks-compute',
        'eks-security-groups-for-pods',
      ]),
      'self-managed': partly('Linux nodes of a supported instance type', [
        'eks-compute',
        'eks-security-groups-for-pods',
      ]),
      karpenter: partly(
        'Linux nodes of a supported instance type, with Pod ENI support on in the VPC CNI',
        ['karpenter-scheduling', 'eks-security-groups-for-pods'],
      ),
      'auto-mode': no(
        'eks-auto-networking',
        'a NodeClass can give other security groups to all its Pods together',
      ),
      fargate: yes('eks-fargate'),
      hybrid: no('eks-compute'),
    },
    'custom-cni': {
      managed: partly('without AWS support; AWS names a launch template with a custom AMI', [
        'eks-compute',
        'eks-alternate-cni-plugins',
      ]),
      'self-managed': yes(
        ['eks-compute', 'eks-alternate-cni-plugins'],
        'AWS supports only the VPC CNI there',
      ),
      karpenter: yes('eks-alternate-cni-plugins', 'AWS supports only the VPC CNI there'),
      'auto-mode': no(['eks-auto-networking', 'eks-alternate-cni-plugins']),
      fargate: no('eks-alternate-cni-plugins'),
      hybrid: yes('eks-hybrid-nodes-cni', 'you must install one; the VPC CNI does not work there'),
    },
    'public-subnet': {
      managed: yes('eks-compute'),
      'self-managed': yes('eks-compute'),
      karpenter: yes('karpenter-nodeclasses'),
      'auto-mode': yes('eks-auto-networking'),
      fargate: no('eks-fargate', 'private subnets only'),
      hybrid: no('eks-compute', 'Pods run in your own network'),
    },
    'pod-identity': {
      managed: partly('Linux nodes only', 'eks-pod-identities'),
      'self-managed': partly('Linux nodes only', 'eks-pod-identities'),
      karpenter: partly('Linux nodes only', 'eks-pod-identities'),
      'auto-mode': yes('eks-automode', 'no agent to install'),
      fargate: no('eks-pod-identities'),
      hybrid: partly('with an extra setting on each node; the Pod Identity page lists EC2 only', [
        'eks-hybrid-nodes-add-ons',
        'eks-pod-identities',
      ]),
    },
    irsa: {
      managed: yes('eks-service-accounts'),
      'self-managed': yes('eks-service-accounts'),
      karpenter: yes('eks-service-accounts'),
      'auto-mode': yes('eks-service-accounts'),
      fargate: yes('eks-fargate'),
      hybrid: yes('eks-hybrid-nodes-networking', 'Pods must reach the STS endpoint'),
    },
    'custom-ami': {
      managed: partly('with a launch template', 'eks-compute'),
      'self-managed': yes('eks-compute'),
      karpenter: yes('karpenter-nodeclasses'),
      'auto-mode': no('eks-compute'),
      fargate: no('eks-fargate'),
      hybrid: yes('eks-compute'),
    },
    ssh: {
      managed: yes('eks-compute'),
      'self-managed': yes('eks-compute'),
      karpenter: partly(
        'through Session Manager or EC2 Instance Connect; keys only by user data',
        'karpenter-faq',
      ),
      'auto-mode': no('eks-automode', 'no Session Manager either; use a debug Pod'),
      fargate: no('eks-fargate', 'there is no host to log in to'),
      hybrid: yes('eks-compute'),
    },
    'kubelet-settings': {
      managed: partly('with eksctl, or a launch template and a custom AMI', 'eks-compute'),
      'self-managed': yes(['eks-compute', 'eks-choosing-instance-type']),
      karpenter: yes('karpenter-nodeclasses', 'some in the EC2NodeClass, the others in user data'),
      'auto-mode': no('eks-compute', 'a NodeClass has some settings of its own'),
      fargate: no('eks-fargate'),
      hybrid: yes('eks-compute'),
    },
    'pods-per-node': {
      managed: quote(
        'max-pods-cap-large',
        'at most; 110 below 30 vCPUs, fewer on small types; custom AMIs differ',
      ),
      'self-managed': text(
        'As the instance type allows, or as you set it',
        'eks-choosing-instance-type',
      ),
      karpenter: text(
        'As the instance type allows, or `maxPods` in the EC2NodeClass',
        'karpenter-nodeclasses',
      ),
      'auto-mode': quote('max-pods-cap-auto-mode', 'at most; the instance type may allow fewer'),
      fargate: amount(1, 'Pod', 'eks-fargate-pod-configuration'),
      hybrid: text(
        'As the address block that your CNI gives each node allows',
        'eks-hybrid-nodes-cni',
      ),
    },
    'node-lifetime': {
      managed: notApplicable('You start the updates.'),
      'self-managed': notApplicable('You start the updates.'),
      karpenter: quote('karpenter-expire-after', 'by default; you can change it or switch it off'),
      'auto-mode': amount(
        21,
        'day',
        ['eks-automode', 'eks-create-node-pool'],
        'at most; 14 by default',
      ),
      fargate: text('With its Pod, which AWS may evict to patch', 'eks-fargate-pod-patching'),
      hybrid: notApplicable('You start the updates.'),
    },
    'largest-pod': {
      managed: notApplicable('The instance type decides.'),
      'self-managed': notApplicable('The instance type decides.'),
      karpenter: notApplicable('The instance type decides.'),
      'auto-mode': notApplicable('The instance type decides.'),
      fargate: text(
        '16 vCPUs and 120 GB of memory, 256 MB of it for Kubernetes',
        'eks-fargate-pod-configuration',
      ),
      hybrid: notApplicable('Your machine decides.'),
    },
    'what-you-pay': {
      managed: text('EC2 instances and volumes; no fee for the group', 'eks-managed-node-groups'),
      'self-managed': text('EC2 instances and volumes; no fee', 'eks-worker'),
      karpenter: text(
        'The EC2 instances that it launches, and their volumes; Karpenter is open source',
        'eks-autoscaling',
      ),
      'auto-mode': text(
        'EC2 instances and volumes, plus a fee for each instance by type and Region',
        'eks-compute',
      ),
      fargate: text('vCPU and memory of each Pod, rounded up to a fixed size', [
        'eks-fargate',
        'eks-fargate-pod-configuration',
      ]),
      hybrid: text('vCPUs of the attached nodes, by the hour', 'eks-hybrid-nodes-overview'),
    },
  },
})
