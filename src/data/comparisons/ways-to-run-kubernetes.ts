import { amount, aws, no, partly, quote, shared, text, yes, you, words } from '#comparison/cells.ts'
import { defineComparison } from '#comparison/defineComparison.ts'

export const waysToRunKubernetes = defineComparison({
  id: 'ways-to-run-kubernetes',
  chapter: 'eks',
  title: 'Ways to run Kubernetes',
  question: 'Should you run Kubernetes yourself, with a tool, or on Amazon EKS?',
  checked: '2026-11-23',
  options: {
    'from-scratch': {
      asks: ['scratch', 'self-built ec2'],
      title: 'From scratch on EC2',
      chooseWhen:
        'you want to learn how the parts fit together, or must decide every detail yourself.',
      note: '/eks/ways-to-run-kubernetes/#self-managed',
    },
    kubeadm: {
      title: 'kubeadm',
      chooseWhen:
        'you already have the machines and only want help to start and upgrade Kubernetes on them.',
      note: '/eks/ways-to-run-kubernetes/#self-managed',
    },
    kops: {
      asks: ['kops'],
      title: 'kOps',
      chooseWhen:
        'you need your own control plane on AWS, and one tool for machines, network and cluster.',
      note: '/eks/ways-to-run-kubernetes/#self-managed',
    },
    kubespray: {
      title: 'Kubespray',
      chooseWhen:
        'your team works with Ansible and needs the same setup on several clouds or on bare metal.',
      note: '/eks/ways-to-run-kubernetes/#self-managed',
    },
    'eks-anywhere': {
      asks: ['eksa'],
      title: 'EKS Anywhere',
      chooseWhen:
        'the whole cluster must run on your own machines, if necessary without a connection to AWS.',
    },
    eks: {
      title: 'Amazon EKS',
      chooseWhen:
        'you have no specific reason for one of the others, because AWS then runs the control plane.',
      note: '/eks/',
    },
  },
  criteria: {
    'control-plane': { title: 'Who runs the control plane', group: 'Who does what' },
    'etcd-backups': { asks: ['etcd backup'], title: 'Who backs up etcd', group: 'Who does what' },
    upgrades: { title: 'Who upgrades Kubernetes', group: 'Who does what' },
    nodes: { title: 'Who manages the nodes', group: 'Who does what' },
    'runs-on-ec2': { title: 'Runs on EC2', group: 'Where it runs' },
    'runs-on-premises': {
      asks: ['on-premises', 'bare metal', 'own hardware'],
      title: 'Runs in your own data center',
      group: 'Where it runs',
    },
    'creates-machines': {
      asks: ['machine provisioning'],
      title: 'Creates the machines',
      good: 'yes',
      group: 'What it includes',
    },
    'pod-network': {
      asks: ['cni'],
      title: 'Installs the Pod network',
      good: 'yes',
      group: 'What it includes',
    },
    'high-availability': {
      asks: ['ha', 'ha control plane'],
      title: 'Highly available control plane',
      good: 'yes',
      group: 'What it includes',
    },
    'uptime-commitment': {
      asks: ['sla'],
      title: 'Uptime commitment (SLA)',
      good: 'yes',
      group: 'What it includes',
    },
    'iam-for-pods': {
      asks: ['irsa'],
      title: 'IAM roles for Pods',
      good: 'yes',
      group: 'What it includes',
    },
    'as-code': { asks: ['iac'], title: 'Defined in code as', group: 'What it includes' },
    'any-setting': {
      asks: ['api server flags'],
      title: 'Any control plane setting',
      good: 'yes',
      group: 'Flexibility',
    },
    'alpha-features': { asks: ['feature gates'], title: 'Alpha features', group: 'Flexibility' },
    'forced-upgrade': {
      asks: ['forced upgrade'],
      title: 'Upgraded for you when support ends',
      group: 'Flexibility',
    },
    fee: {
      asks: ['price'],
      title: 'Fee for the cluster',
      group: 'Cost',
      unit: 'USD per cluster-hour',
    },
  },
  cells: {
    'control-plane': {
      'from-scratch': you([]),
      kubeadm: you('k8s-create-cluster-kubeadm'),
      kops: you('kops-high-availability'),
      kubespray: you('kubespray-docs'),
      'eks-anywhere': you('eks-anywhere-overview'),
      eks: aws('eks-architecture'),
    },
    'etcd-backups': {
      'from-scratch': you('k8s-glossary-etcd'),
      kubeadm: you('k8s-glossary-etcd'),
      kops: you('kops-etcd', 'kOps takes them; you restore'),
      kubespray: you(
        ['k8s-glossary-etcd', 'kubespray-recover-control-plane'],
        'a playbook helps to recover from a lost quorum',
      ),
      'eks-anywhere': you('eks-anywhere-etcd-backup-restore'),
      eks: aws('eks-update-cluster'),
    },
    upgrades: {
      'from-scratch': you([], 'every component by hand'),
      kubeadm: you('k8s-kubeadm-upgrade', 'machine by machine'),
      kops: you('kops-updates-and-upgrades', 'kOps rolls the machines'),
      kubespray: you('kubespray-upgrades', 'a playbook drains and upgrades the nodes'),
      'eks-anywhere': you('eks-anywhere-upgrade-overview', 'the tool replaces the machines'),
      eks: shared('eks-update-cluster', 'you start it; AWS upgrades the control plane'),
    },
    nodes: {
      'from-scratch': you([]),
      kubeadm: you('k8s-create-cluster-kubeadm'),
      kops: you('kops-updates-and-upgrades'),
      kubespray: you('kubespray-docs'),
      'eks-anywhere': you('eks-anywhere-overview'),
      eks: shared('eks-architecture', 'AWS with Auto Mode or Fargate; otherwise you'),
    },
    'runs-on-ec2': {
      'from-scratch': yes([]),
      kubeadm: yes('k8s-create-cluster-kubeadm'),
      kops: yes('kops-docs'),
      kubespray: yes('kubespray-docs'),
      'eks-anywhere': no('eks-anywhere-faq'),
      eks: yes('eks-architecture'),
    },
    'runs-on-premises': {
      'from-scratch': yes([]),
      kubeadm: yes('k8s-create-cluster-kubeadm'),
      kops: partly('on OpenStack, in beta; bare-metal nodes are experimental', [
        'kops-docs',
        'kops-metal',
      ]),
      kubespray: yes('kubespray-docs'),
      'eks-anywhere': yes('eks-anywhere-overview'),
      eks: partly('nodes only; a whole cluster on AWS Outposts', 'eks-deployment-options'),
    },
    'creates-machines': {
      'from-scratch': no([]),
      kubeadm: no('k8s-create-cluster-kubeadm'),
      kops: yes('kops-docs', 'and the rest of the cloud infrastructure'),
      kubespray: no(
        ['kubespray-aws', 'kubespray-terraform-aws'],
        'but its repository has Terraform code that does',
      ),
      'eks-anywhere': partly(
        'virtual machines; you provide bare-metal servers',
        'eks-anywhere-faq',
      ),
      eks: yes(
        ['eks-architecture', 'eks-managed-node-groups'],
        'nodes too, unless you bring your own',
      ),
    },
    'pod-network': {
      'from-scratch': no([]),
      kubeadm: no('k8s-create-cluster-kubeadm', 'you add a plugin'),
      kops: yes('kops-networking', 'Cilium by default'),
      kubespray: yes('kubespray-docs', 'Calico by default'),
      'eks-anywhere': yes('eks-anywhere-cluster-overview', 'Cilium'),
      eks: yes('eks-create-cluster', 'Amazon VPC CNI by default'),
    },
    'high-availability': {
      'from-scratch': partly('if you build it', []),
      kubeadm: partly(
        'with several control plane machines behind a load balancer, planned from the start',
        'k8s-create-cluster-kubeadm',
      ),
      kops: partly(
        'with three or more control plane machines, in an odd number',
        'kops-high-availability',
      ),
      kubespray: partly('with several control plane and etcd hosts', 'kubespray-ha-mode'),
      'eks-anywhere': partly('with control plane machines on several hosts', 'eks-anywhere-faq'),
      eks: yes('eks-architecture', 'over three Availability Zones'),
    },
    'uptime-commitment': {
      'from-scratch': no([]),
      kubeadm: no([]),
      kops: no([]),
      kubespray: no([]),
      'eks-anywhere': no([], 'it runs on your machines'),
      eks: yes('eks-provisioned-control-plane', '99.95%, or 99.99% in Provisioned mode'),
    },
    'iam-for-pods': {
      'from-scratch': partly('IRSA that you set up yourself', 'eks-service-accounts'),
      kubeadm: partly('IRSA that you set up yourself', 'eks-service-accounts'),
      kops: yes('kops-cluster-spec', 'IRSA, turned on in the cluster spec'),
      kubespray: partly('IRSA that you set up yourself', 'eks-service-accounts'),
      'eks-anywhere': partly('IRSA, with an OIDC provider that you create', 'eks-anywhere-irsa'),
      eks: yes('eks-service-accounts', 'EKS Pod Identity or IRSA'),
    },
    'as-code': {
      'from-scratch': text('whatever you write', []),
      kubeadm: text('a kubeadm configuration file', 'k8s-create-cluster-kubeadm'),
      kops: text('YAML manifests, or Terraform output', ['kops-manifests', 'kops-terraform']),
      kubespray: text('an Ansible inventory and variables', 'kubespray-getting-started'),
      'eks-anywhere': text(
        'a cluster specification in YAML; GitOps or Terraform for workload clusters',
        'eks-anywhere-cluster-overview',
      ),
      eks: text('CloudFormation, CDK, Terraform, an eksctl file or ACK objects', [
        'eks-what-is-eks',
        'eksctl-creating-and-managing-clusters',
        'eks-ack',
      ]),
    },
    'any-setting': {
      'from-scratch': yes([]),
      kubeadm: yes('k8s-create-cluster-kubeadm', 'as extra arguments'),
      kops: partly('the fields of its cluster spec', 'kops-cluster-spec'),
      kubespray: yes('kubespray-vars', 'as variables'),
      'eks-anywhere': partly(
        'API server flags, behind a feature flag of the tool',
        'eks-anywhere-api-server-extra-args',
      ),
      eks: partly(
        'five parameters within limits, two of them only in Provisioned mode',
        'eks-control-plane-configuration',
      ),
    },
    'alpha-features': {
      'from-scratch': yes([]),
      kubeadm: yes('k8s-create-cluster-kubeadm', 'as extra arguments'),
      kops: yes('kops-cluster-spec', 'as feature gates'),
      kubespray: yes('kubespray-vars', 'as feature gates'),
      'eks-anywhere': partly(
        'as API server flags, behind a feature flag of the tool',
        'eks-anywhere-api-server-extra-args',
      ),
      eks: no('eks-kubernetes-versions'),
    },
    'forced-upgrade': {
      'from-scratch': no([]),
      kubeadm: no([]),
      kops: no([]),
      kubespray: no([]),
      'eks-anywhere': no('eks-anywhere-support-versions'),
      eks: yes(['eks-view-upgrade-policy', 'eks-kubernetes-versions'], 'the control plane'),
    },
    fee: {
      'from-scratch': amount(0, 'USD per cluster-hour', []),
      kubeadm: amount(0, 'USD per cluster-hour', []),
      kops: amount(0, 'USD per cluster-hour', []),
      kubespray: amount(0, 'USD per cluster-hour', []),
      'eks-anywhere': amount(
        0,
        'USD per cluster-hour',
        'eks-anywhere-overview',
        'AWS support needs a subscription',
      ),
      eks: quote(
        'price-cluster-standard',
        words`in standard support; ${'price-cluster-extended'} in extended support`,
      ),
    },
  },
})
