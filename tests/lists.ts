/*
 * What the notes may link to and mention without a check by a machine. A line here means that somebody
 * looked at it: a new host is no slip of the keyboard, and the commands of a new tool were read.
 */

/** What a test says when one of these lists and the notes differ. */
export const whereToList =
  'The notes and a list in tests/lists.ts differ. If what is new in the notes is right, add it to the list; remove from the list what no note has.'

/** Every host that the notes, sources and pages lead to, in alphabetical order. */
export const linkedHosts = [
  'anywhere.eks.amazonaws.com',
  'aws.amazon.com',
  'cert-manager.io',
  'creativecommons.org',
  'developer.hashicorp.com',
  'doc.traefik.io',
  'docs.aws.amazon.com',
  'docs.docker.com',
  'docs.github.com',
  'docs.netapp.com',
  'example.com',
  'external-secrets.io',
  'gateway-api.sigs.k8s.io',
  'github.blog',
  'github.com',
  'helm.sh',
  'karpenter.sh',
  'keda.sh',
  'kops.sigs.k8s.io',
  'kubernetes-sigs.github.io',
  'kubernetes.io',
  'registry.terraform.io',
  'repost.aws',
  'secrets-store-csi-driver.sigs.k8s.io',
  'www.gateway-api-controller.eks.aws.dev',
]

/** Services of `aws` whose commands no test checks, in alphabetical order. */
export const uncheckedServices = [
  'acm',
  'autoscaling',
  'backup',
  'cloudwatch',
  'configure',
  'ec2',
  'ecr',
  'efs',
  'elbv2',
  'iam',
  'kms',
  'logs',
  'service-quotas',
  'ssm',
  'sso',
  'sts',
]

/** Programs whose commands no test checks, in alphabetical order. */
export const uncheckedTools = [
  'cat',
  'chroot',
  'curl',
  'dig',
  'docker',
  'done',
  'export',
  'for',
  'grep',
  'helm',
  'nsenter',
  'nslookup',
  'sleep',
  'sort',
  'sudo',
  'tail',
  'true',
  'uniq',
  'wc',
  'wget',
]
