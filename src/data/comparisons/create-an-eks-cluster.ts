import { aws, no, notApplicable, partly, text, yes } from '#comparison/cells.ts'
import { defineComparison } from '#comparison/defineComparison.ts'

export const createAnEksCluster = defineComparison({
  id: 'create-an-eks-cluster',
  chapter: 'eks',
  title: 'Tools that create an EKS cluster',
  question: 'Which tool should create your EKS cluster?',
  checked: '2026-11-23',
  options: {
    console: {
      asks: ['management console', 'web console'],
      title: 'AWS console',
      chooseWhen: 'the cluster is for trying things out, and you do not need to re-create it.',
      note: '/eks/creating-a-cluster/#console',
    },
    eksctl: {
      title: 'eksctl',
      chooseWhen:
        'you want a working cluster from one command or one YAML file, VPC and roles included.',
      note: '/eks/creating-a-cluster/#eksctl',
    },
    terraform: {
      asks: ['terraform'],
      title: 'Terraform (terraform-aws-modules)',
      chooseWhen: 'Terraform already describes your VPC and IAM.',
      note: '/eks/creating-a-cluster/#terraform',
    },
    cloudformation: {
      title: 'CloudFormation',
      chooseWhen: 'you already use stacks and want no tool from outside AWS.',
    },
    cdk: {
      asks: ['cloud development kit'],
      title: 'AWS CDK',
      chooseWhen: 'your team describes its infrastructure in a programming language.',
      note: '/eks/creating-a-cluster/#cdk',
    },
    ack: {
      title: 'ACK',
      chooseWhen:
        'you already have a management cluster with GitOps that should create more clusters.',
      note: '/eks/capabilities/#ack',
    },
  },
  criteria: {
    'in-git': {
      asks: ['git', 'gitops'],
      title: 'Definition can live in Git',
      good: 'yes',
      group: 'How it works',
    },
    'needs-a-cluster': {
      asks: ['management cluster'],
      title: 'Needs another cluster first',
      good: 'no',
      group: 'How it works',
    },
    'written-in': { asks: ['language'], title: 'Written in', group: 'How it works' },
    state: { title: 'Where the state is kept', group: 'How it works' },
    drift: {
      asks: ['drift', 'drift detection', 'drift correction'],
      title: 'Corrects changes made by hand',
      good: 'yes',
      group: 'How it works',
    },
    maintainer: { title: 'Who maintains it', group: 'How it works' },
    vpc: { title: 'Creates the VPC', good: 'yes', group: 'What it creates' },
    'iam-roles': { title: 'Creates the IAM roles', good: 'yes', group: 'What it creates' },
    'default-nodes': {
      asks: ['default compute'],
      title: 'Nodes you get by default',
      group: 'What it creates',
    },
    kubeconfig: {
      asks: ['kubeconfig'],
      title: 'Sets up kubectl for you',
      good: 'yes',
      group: 'What it creates',
    },
    'first-administrator': {
      asks: ['creator admin'],
      title: 'First cluster administrator',
      group: 'Defaults',
    },
    'authentication-mode': {
      asks: ['auth mode'],
      title: 'Default authentication mode',
      group: 'Defaults',
    },
    'endpoint-access': {
      asks: ['default endpoint'],
      title: 'Default API endpoint access',
      group: 'Defaults',
    },
    'upgrade-policy': { title: 'Default upgrade policy', group: 'Defaults' },
    'control-plane-logs': {
      title: 'Control plane logs on by default',
      good: 'yes',
      group: 'Defaults',
    },
  },
  cells: {
    'in-git': {
      console: no([]),
      eksctl: yes('eksctl-creating-and-managing-clusters'),
      terraform: yes('terraform-aws-eks'),
      cloudformation: yes('aws-cloudformation-eks-cluster'),
      cdk: yes('aws-cdk-eks-v2'),
      ack: yes('eks-ack'),
    },
    'needs-a-cluster': {
      console: no([]),
      eksctl: no([]),
      terraform: no([]),
      cloudformation: no([]),
      cdk: no([]),
      ack: yes('eks-ack', 'ACK objects live in a cluster'),
    },
    'written-in': {
      console: notApplicable('You fill in forms.'),
      eksctl: text('YAML: `ClusterConfig`', 'eksctl-creating-and-managing-clusters'),
      terraform: text('HCL', 'terraform-aws-eks'),
      cloudformation: text('JSON or YAML', 'aws-cloudformation-eks-cluster'),
      cdk: text('TypeScript and other languages', 'aws-cdk-eks-v2'),
      ack: text('YAML: Kubernetes objects', 'eks-ack'),
    },
    state: {
      console: text('only in EKS', []),
      eksctl: text('CloudFormation stacks', [
        'eksctl-docs',
        'eksctl-creating-and-managing-clusters',
      ]),
      terraform: text('a Terraform state', 'terraform-refresh'),
      cloudformation: text('a stack', 'aws-cloudformation-drift'),
      cdk: text('a CloudFormation stack', 'aws-cdk-eks-v2'),
      ack: text('objects in the management cluster', 'eks-ack'),
    },
    drift: {
      console: notApplicable('There is no definition to compare with.'),
      eksctl: text('not documented', []),
      terraform: partly('when you apply again; a plan shows them first', 'terraform-refresh'),
      cloudformation: partly(
        'with a drift-aware change set',
        'aws-cloudformation-drift-aware-change-sets',
      ),
      cdk: partly(
        'with a drift-aware change set of its stack',
        'aws-cloudformation-drift-aware-change-sets',
      ),
      ack: yes('eks-ack', 'automatically, within 10 hours'),
    },
    maintainer: {
      console: aws([]),
      eksctl: text('an open source project, in partnership with AWS', 'eksctl-docs'),
      terraform: text('the terraform-aws-modules project', 'terraform-aws-eks'),
      cloudformation: aws([]),
      cdk: aws('aws-cdk-eks-v2', 'as open source'),
      ack: aws('eks-ack', 'which can also run it as an EKS Capability'),
    },
    vpc: {
      console: partly('a button opens the VPC console', 'eks-automode-get-started-console'),
      eksctl: yes('eksctl-vpc-networking', 'unless you name subnets'),
      terraform: no('terraform-aws-eks', 'you pass in the IDs of one'),
      cloudformation: partly('from your own template or one from AWS', 'eks-create-cluster'),
      cdk: yes('aws-cdk-eks-v2', 'unless you name one'),
      ack: partly('as objects of the EC2 controller', 'eks-ack'),
    },
    'iam-roles': {
      console: partly('a button creates the recommended ones', 'eks-automode-get-started-console'),
      eksctl: yes(['eks-create-cluster', 'eksctl-auto-mode']),
      terraform: yes('terraform-aws-eks'),
      cloudformation: partly('if your template has them', 'aws-cloudformation-eks-cluster'),
      cdk: yes('aws-cdk-eks-v2'),
      ack: partly('as objects of the IAM controller', 'eks-ack'),
    },
    'default-nodes': {
      console: text('Auto Mode, in the quick configuration', 'eks-automode-get-started-console'),
      eksctl: text(
        'without a config file, a managed node group of two `m5.large`; Auto Mode is announced as the default',
        ['eksctl-creating-and-managing-clusters', 'eksctl-auto-mode'],
      ),
      terraform: text('none', 'terraform-aws-eks'),
      cloudformation: text('none', 'aws-cloudformation-eks-cluster'),
      cdk: text('Auto Mode, with the module `aws-eks-v2`', 'aws-cdk-eks-v2'),
      ack: text('none', 'ack-eks-controller'),
    },
    kubeconfig: {
      console: no('eks-create-cluster'),
      eksctl: yes(['eks-create-cluster', 'eksctl-creating-and-managing-clusters']),
      terraform: no('eks-create-cluster'),
      cloudformation: no(['eks-create-cluster', 'aws-cloudformation-eks-cluster']),
      cdk: no('eks-create-cluster'),
      ack: no('eks-create-cluster'),
    },
    'first-administrator': {
      console: text('you, unless you turn this off', 'eks-create-cluster'),
      eksctl: text('the IAM principal that runs it, unless turned off', 'eksctl-access-entries'),
      terraform: text(
        'nobody, until `enable_cluster_creator_admin_permissions` or an access entry',
        'terraform-aws-eks',
      ),
      cloudformation: text(
        'the IAM principal that the stack uses, unless turned off',
        'aws-cloudformation-eks-accessconfig',
      ),
      cdk: text(
        'the `mastersRole`, and the IAM role that CloudFormation uses, unless turned off',
        'aws-cdk-eks-v2',
      ),
      ack: text('the IAM role of ACK, unless turned off', [
        'aws-cloudformation-eks-accessconfig',
        'ack-eks-controller',
      ]),
    },
    'authentication-mode': {
      console: text('`API_AND_CONFIG_MAP`; the form offers the others', [
        'aws-cloudformation-eks-accessconfig',
        'eks-create-cluster',
      ]),
      eksctl: text('`API_AND_CONFIG_MAP`', 'eksctl-access-entries'),
      terraform: text('`API_AND_CONFIG_MAP`', 'terraform-aws-eks'),
      cloudformation: text(
        '`CONFIG_MAP`, as in the EKS API',
        'aws-cloudformation-eks-accessconfig',
      ),
      cdk: text('`API`, always, with the module `aws-eks-v2`', 'aws-cdk-eks-v2'),
      ack: text('`CONFIG_MAP`, as in the EKS API', 'aws-cloudformation-eks-accessconfig'),
    },
    'endpoint-access': {
      console: text('chosen in the form', 'eks-create-cluster'),
      eksctl: text('public', 'eksctl-vpc-cluster-access'),
      terraform: text('private', 'terraform-aws-eks'),
      cloudformation: text('public', 'aws-cloudformation-eks-cluster'),
      cdk: text('public and private', 'aws-cdk-eks-v2'),
      ack: text('public, as in the EKS API', 'eks-cluster-endpoint'),
    },
    'upgrade-policy': {
      console: text('`STANDARD`; the form offers `EXTENDED`', [
        'eks-enable-extended-support',
        'eks-create-cluster',
      ]),
      eksctl: text('`EXTENDED`', 'eks-enable-extended-support'),
      terraform: text('`EXTENDED`', ['eks-enable-extended-support', 'terraform-aws-eks']),
      cloudformation: text('`EXTENDED`', 'eks-enable-extended-support'),
      cdk: text('`EXTENDED`', 'eks-enable-extended-support'),
      ack: text('`EXTENDED`', ['eks-enable-extended-support', 'ack-eks-controller']),
    },
    'control-plane-logs': {
      console: no('eks-create-cluster'),
      eksctl: no('eks-control-plane-logs'),
      terraform: yes('terraform-aws-eks', 'api, audit and authenticator'),
      cloudformation: no('aws-cloudformation-eks-cluster'),
      cdk: no('eks-control-plane-logs'),
      ack: no('ack-eks-controller'),
    },
  },
})
