import { defineComparison } from '../../comparison/defineComparison.ts'

export const waysToRunKubernetes = defineComparison({
  title: 'Three ways to run Kubernetes on AWS',
  checked: '2026-11-23',
  options: {
    'from-scratch': { title: 'Build it yourself on EC2' },
    'self-managed-tools': { title: 'Self-managed with a tool (kubeadm, kOps, Kubespray)' },
    eks: { title: 'Amazon EKS' },
  },
  criteria: {
    'you-build': { title: 'What you build' },
    'control-plane': { title: 'Who runs the control plane and etcd' },
    'as-code': { title: 'How clusters are defined in code' },
    'created-with': { title: 'Tools that create the cluster' },
    upgrades: { title: 'Who upgrades Kubernetes' },
    nodes: { title: 'Who looks after the nodes' },
    'aws-integration': { title: 'What is integrated with AWS' },
    effort: { title: 'Effort to production' },
    cost: { title: 'What you pay for' },
  },
  cells: {
    'you-build': {
      'from-scratch': {
        text: 'Everything: machines, API server, scheduler, controllers, etcd, networking and nodes.',
        sources: ['k8s-architecture'],
      },
      'self-managed-tools': {
        text: 'The configuration; the tool installs the components. kOps also creates the cloud infrastructure. With kubeadm you bring the machines and add a Pod network.',
        sources: ['kops-docs', 'k8s-create-cluster-kubeadm'],
      },
      eks: {
        text: 'The VPC, access and workloads, and the nodes unless Auto Mode or Fargate supplies them.',
        sources: ['eks-security', 'eks-automode', 'eks-architecture'],
      },
    },
    'control-plane': {
      'from-scratch': { text: 'You, etcd backups included.', sources: ['k8s-glossary-etcd'] },
      'self-managed-tools': {
        text: 'You, on your own instances. kOps takes periodic etcd backups; restoring is your procedure.',
        sources: ['kops-etcd'],
      },
      eks: {
        text: 'AWS: at least two API servers and three etcd instances over three Availability Zones.',
        sources: ['eks-architecture'],
      },
    },
    'as-code': {
      'from-scratch': {
        text: 'In whatever form you choose; the components often end up as systemd services on machines you define.',
        sources: ['k8s-architecture'],
      },
      'self-managed-tools': {
        text: 'kOps: YAML manifests or Terraform output. Kubespray: Ansible inventory and variables. kubeadm: a configuration file.',
        sources: [
          'kops-manifests',
          'kops-terraform',
          'kubespray-docs',
          'k8s-create-cluster-kubeadm',
        ],
      },
      eks: {
        text: 'CloudFormation, CDK, Terraform, or an eksctl ClusterConfig file.',
        sources: ['eks-what-is-eks', 'eksctl-creating-and-managing-clusters'],
      },
    },
    'created-with': {
      'from-scratch': {
        text: 'None: you run the components directly on machines or VMs.',
        sources: ['k8s-architecture'],
      },
      'self-managed-tools': { text: 'kubeadm, kOps or Kubespray.', sources: ['k8s-architecture'] },
      eks: {
        text: 'Console, AWS CLI, SDKs, eksctl, CloudFormation, CDK or Terraform.',
        sources: ['eks-what-is-eks'],
      },
    },
    upgrades: {
      'from-scratch': {
        text: 'You, for every control plane component and every node.',
        sources: [],
      },
      'self-managed-tools': {
        text: 'You start it; kOps and Kubespray then roll it through the control plane and the nodes.',
        sources: ['kops-updates-and-upgrades', 'kubespray-upgrades'],
      },
      eks: {
        text: 'You start it, one minor version at a time; AWS carries it out on the control plane, and by itself once support has ended. Nodes are yours unless Auto Mode runs them.',
        sources: ['eks-update-cluster', 'eks-kubernetes-versions'],
      },
    },
    nodes: {
      'from-scratch': { text: 'You.', sources: [] },
      'self-managed-tools': {
        text: 'You, with the rolling updates of kOps or Kubespray.',
        sources: ['kops-updates-and-upgrades', 'kubespray-upgrades'],
      },
      eks: {
        text: 'AWS with Auto Mode or Fargate; otherwise you, helped by managed node groups if you use them.',
        sources: ['eks-architecture'],
      },
    },
    'aws-integration': {
      'from-scratch': {
        text: 'Nothing until you install it, such as a cloud controller manager for load balancers and routes.',
        sources: ['k8s-architecture'],
      },
      'self-managed-tools': {
        text: 'Depends on the tool: kOps sets up the AWS infrastructure; Kubespray works through an Ansible inventory and kubeadm on each machine.',
        sources: ['kops-docs', 'kubespray-docs', 'k8s-create-cluster-kubeadm'],
      },
      eks: {
        text: 'Sign-in with IAM, KMS encryption of API data, control plane logs in CloudWatch once you enable them; with Auto Mode also load balancing, Pod networking and block storage.',
        sources: [
          'eks-cluster-endpoint',
          'eks-control-plane-logs',
          'eks-envelope-encryption',
          'eks-automode',
        ],
      },
    },
    effort: {
      'from-scratch': {
        text: 'Most: your team installs, operates and maintains the control plane and the nodes.',
        sources: [],
      },
      'self-managed-tools': {
        text: 'Less to install, the same to answer for: the control plane and its recovery stay yours.',
        sources: [],
      },
      eks: {
        text: 'Least: no control plane to install, operate or maintain, so the work starts at access, nodes and workloads.',
        sources: ['eks-best-practices-control-plane'],
      },
    },
    cost: {
      'from-scratch': {
        text: 'No EKS fee. Instances, volumes and addresses for the control plane and the nodes, and the time of your team.',
        sources: [],
      },
      'self-managed-tools': {
        text: 'No EKS fee. The same as building it yourself, with less time spent on installing.',
        sources: [],
      },
      eks: {
        text: 'A price per cluster-hour (announced in January 2024 as $0.10 in standard support and $0.60 in extended support), plus the AWS resources your nodes use and any options such as Auto Mode.',
        sources: ['aws-extended-support-pricing', 'eks-what-is-eks'],
      },
    },
  },
})
