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
        text: 'The configuration; the tool installs the components. kOps also provisions the cloud infrastructure. kubeadm needs machines you provide and a Pod network you add.',
        sources: ['kops-docs', 'k8s-create-cluster-kubeadm'],
      },
      eks: {
        text: 'The VPC, access and workloads, and the nodes unless Auto Mode or Fargate supplies them.',
        sources: ['eks-security', 'eks-automode'],
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
        sources: ['eks-best-practices-control-plane'],
      },
      'self-managed-tools': {
        text: 'You start it; the tool carries it out on the control plane and the nodes.',
        sources: ['kops-updates-and-upgrades', 'kubespray-upgrades'],
      },
      eks: {
        text: 'You start it, one minor version at a time; AWS carries it out on the control plane. At the end of support AWS upgrades the control plane unasked. Nodes are yours unless Auto Mode runs them.',
        sources: ['eks-update-cluster', 'eks-kubernetes-versions'],
      },
    },
    nodes: {
      'from-scratch': { text: 'You.', sources: ['eks-best-practices-control-plane'] },
      'self-managed-tools': {
        text: "You, with the tool's rolling updates.",
        sources: ['kops-updates-and-upgrades', 'kubespray-upgrades'],
      },
      eks: {
        text: 'AWS with Auto Mode or Fargate; otherwise you, helped by managed node groups if you use them.',
        sources: ['eks-architecture'],
      },
    },
    'aws-integration': {
      'from-scratch': {
        text: 'Nothing until you install it, such as a cloud controller manager for AWS.',
        sources: ['k8s-architecture'],
      },
      'self-managed-tools': {
        text: 'Depends on the tool: kOps sets up the AWS infrastructure, Kubespray and kubeadm start from machines you have.',
        sources: ['kops-docs', 'kubespray-docs', 'k8s-create-cluster-kubeadm'],
      },
      eks: {
        text: 'Sign-in with IAM, control plane logs in CloudWatch, KMS encryption of API data; with Auto Mode also load balancing, Pod networking and block storage.',
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
        text: 'Most: you install, operate and maintain the control plane and the nodes.',
        sources: ['eks-best-practices-control-plane'],
      },
      'self-managed-tools': {
        text: 'Less to install, the same to operate: the control plane and its backups stay yours.',
        sources: ['kops-etcd'],
      },
      eks: {
        text: 'Least: there is no control plane to install or operate, so the work starts at access, nodes and workloads.',
        sources: ['eks-best-practices-control-plane'],
      },
    },
    cost: {
      'from-scratch': {
        text: "No cluster fee. Instances, volumes and addresses for the control plane and the nodes, and the team's time.",
        sources: ['eks-what-is-eks'],
      },
      'self-managed-tools': {
        text: "No cluster fee. Instances, volumes (etcd's too) and addresses for the control plane and the nodes, and the team's time.",
        sources: ['kops-etcd'],
      },
      eks: {
        text: 'A price per cluster-hour ($0.10 in standard support, $0.60 in extended support), plus the AWS resources your nodes use and any options such as Auto Mode.',
        sources: ['aws-extended-support-pricing', 'eks-what-is-eks'],
      },
    },
  },
})
