import { no, notApplicable, partly, quote, text, yes } from '#comparison/cells.ts'
import { defineComparison } from '#comparison/defineComparison.ts'

export const clusterEndpoint = defineComparison({
  id: 'cluster-endpoint',
  chapter: 'control-plane',
  title: 'Access to the cluster endpoint',
  question: 'Should the API endpoint be public, private, or both?',
  checked: '2026-11-23',
  options: {
    public: {
      asks: ['public endpoint', 'public cluster endpoint', 'public api endpoint'],
      title: 'Public',
      chooseWhen:
        'the cluster is for trying things out, or hybrid nodes use the public address of the API.',
      note: '/control-plane/endpoint-access/#modes',
    },
    'public-and-private': {
      asks: ['public and private endpoint', 'both endpoints'],
      title: 'Public and private',
      chooseWhen: 'people connect from outside the VPC, and node traffic should stay inside it.',
      note: '/control-plane/endpoint-access/#modes',
    },
    private: {
      asks: ['private endpoint', 'private cluster endpoint', 'private api endpoint'],
      title: 'Private',
      chooseWhen: 'only the VPC and the networks connected to it should reach the API.',
      note: '/control-plane/endpoint-access/#private-only',
    },
  },
  criteria: {
    internet: { title: 'Reachable from the internet', group: 'Who gets through' },
    'kubectl-outside': {
      asks: ['kubectl without vpn', 'kubectl from laptop'],
      title: 'kubectl works without a connection to the VPC',
      good: 'yes',
      group: 'Who gets through',
    },
    'nodes-in-vpc': {
      title: 'Node traffic to the API stays in the VPC',
      good: 'yes',
      group: 'Who gets through',
    },
    'no-way-out': {
      asks: ['air-gapped nodes'],
      title: 'Works for nodes without internet access',
      good: 'yes',
      group: 'Who gets through',
    },
    'hybrid-nodes': {
      title: 'Recommended with hybrid nodes',
      good: 'yes',
      group: 'Who gets through',
    },
    'cidr-list': {
      asks: ['allowlist', 'cidr allowlist'],
      title: 'Limited by a list of CIDR blocks',
      good: 'yes',
      group: 'What limits access',
    },
    'cidr-blocks': {
      title: 'CIDR blocks in the list',
      group: 'What limits access',
      unit: 'CIDR block',
    },
    'nodes-on-list': {
      title: 'The list must include your nodes',
      good: 'no',
      group: 'What limits access',
    },
    'security-group': {
      title: 'Limited by the cluster security group',
      good: 'yes',
      group: 'What limits access',
    },
    'vpc-dns': { title: 'Needs DNS support and hostnames in the VPC', good: 'no', group: 'Setup' },
    resolves: {
      asks: ['dns resolution'],
      title: 'Outside the VPC, the name resolves to',
      group: 'Setup',
    },
    'default-of': { title: 'Default for', group: 'Setup' },
    change: { title: 'Can be changed later', good: 'yes', group: 'Setup' },
  },
  cells: {
    internet: {
      public: yes('eks-cluster-endpoint'),
      'public-and-private': yes('eks-cluster-endpoint'),
      private: no('eks-cluster-endpoint'),
    },
    'kubectl-outside': {
      public: yes('eks-cluster-endpoint'),
      'public-and-private': yes('eks-cluster-endpoint'),
      private: no('eks-cluster-endpoint'),
    },
    'nodes-in-vpc': {
      public: no('eks-cluster-endpoint', 'but it stays in Amazon’s network'),
      'public-and-private': yes('eks-cluster-endpoint'),
      private: yes('eks-cluster-endpoint'),
    },
    'no-way-out': {
      public: no('eks-private-clusters'),
      'public-and-private': yes('eks-private-clusters'),
      private: yes('eks-private-clusters'),
    },
    'hybrid-nodes': {
      public: yes('eks-cluster-endpoint'),
      'public-and-private': no('eks-cluster-endpoint', 'they resolve the name to public addresses'),
      private: yes('eks-cluster-endpoint'),
    },
    'cidr-list': {
      public: yes('eks-cluster-endpoint', 'if you set one'),
      'public-and-private': partly('the public endpoint, if you set one', 'eks-cluster-endpoint'),
      private: no('eks-cluster-endpoint'),
    },
    'cidr-blocks': {
      public: quote('quota-public-endpoint-cidrs', 'at most'),
      'public-and-private': quote('quota-public-endpoint-cidrs', 'at most'),
      private: notApplicable('The list does not affect the private endpoint.'),
    },
    'nodes-on-list': {
      public: yes('eks-cluster-endpoint', 'if there is a list; Fargate Pods too'),
      'public-and-private': no('eks-cluster-endpoint'),
      private: notApplicable('The list does not affect the private endpoint.'),
    },
    'security-group': {
      public: no('eks-cluster-endpoint'),
      'public-and-private': partly('the private endpoint', 'eks-cluster-endpoint'),
      private: yes('eks-cluster-endpoint'),
    },
    'vpc-dns': {
      public: no('eks-cluster-endpoint'),
      'public-and-private': yes('eks-cluster-endpoint'),
      private: yes('eks-cluster-endpoint'),
    },
    resolves: {
      public: text('a public address', 'eks-cluster-endpoint'),
      'public-and-private': text('a public address', 'eks-cluster-endpoint'),
      private: text('a private address of the VPC', 'eks-cluster-endpoint'),
    },
    'default-of': {
      public: text('the EKS API, CloudFormation and eksctl', [
        'eks-cluster-endpoint',
        'aws-cloudformation-eks-cluster',
        'eksctl-vpc-cluster-access',
      ]),
      'public-and-private': text('the AWS CDK', 'aws-cdk-eks-v2'),
      private: text('the Terraform module `terraform-aws-modules/eks/aws`', 'terraform-aws-eks'),
    },
    change: {
      public: yes('eks-cluster-endpoint'),
      'public-and-private': yes('eks-cluster-endpoint'),
      private: yes('eks-cluster-endpoint'),
    },
  },
})
