import { defineSources } from '#facts/source.ts'

export const awsCdk = defineSources('aws-cdk', {
  'aws-cdk-issue-19843': {
    title: 'Issue 19843: the message as reported',
    url: 'https://github.com/aws/aws-cdk/issues/19843',
    checked: '2026-11-27',
  },
  'aws-cdk-issue-24996': {
    title: 'Issue 24996: the message as reported',
    url: 'https://github.com/aws/aws-cdk/issues/24996',
    checked: '2026-11-27',
  },
  'aws-cdk-issue-31032': {
    title: 'Issue 31032: the message as reported',
    url: 'https://github.com/aws/aws-cdk/issues/31032',
    checked: '2026-11-28',
  },
  'aws-cdk-pr-31043': {
    title: 'Pull request 31043: the CDK ignores an update to the same authentication mode',
    url: 'https://github.com/aws/aws-cdk/pull/31043',
    checked: '2026-11-28',
    asOf: '2024-08-06',
  },
  'aws-cdk-cli-deploy-stack': {
    title: 'deploy-stack.ts: what the CDK CLI does with an existing stack',
    url: 'https://github.com/aws/aws-cdk-cli/blob/main/packages/@aws-cdk/toolkit-lib/lib/api/deployments/deploy-stack.ts',
    checked: '2026-11-28',
  },
  'aws-cdk-eks-cluster-handler': {
    title: 'cluster.ts: how the CDK updates a cluster of the module aws-eks',
    url: 'https://github.com/aws/aws-cdk/blob/main/packages/@aws-cdk/custom-resource-handlers/lib/aws-eks/cluster-resource-handler/cluster.ts',
    checked: '2026-11-29',
  },
  'aws-cdk-issue-34491': {
    title: 'EC2 with Encrypted EBS Fails To Launch',
    url: 'https://github.com/aws/aws-cdk/issues/34491',
    checked: '2026-11-27',
  },
  'aws-cdk-issue-28881': {
    title: 'Issue 28881: the handler of an imported cluster may not assume the kubectl role',
    url: 'https://github.com/aws/aws-cdk/issues/28881',
    checked: '2026-11-28',
  },
  'aws-cdk-issue-22257': {
    title: 'Issue 22257: another operation is in progress after a Lambda timeout',
    url: 'https://github.com/aws/aws-cdk/issues/22257',
    checked: '2026-11-28',
  },
  'aws-cdk-kubectl-provider-attributes': {
    title: 'interface KubectlProviderAttributes (aws-eks-v2)',
    url: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_eks_v2.KubectlProviderAttributes.html',
    checked: '2026-11-29',
  },
  'aws-cdk-issue-19880': {
    title:
      "aws-eks: HelmChart fails due to racing condition between Lambda execution and HandlerRole's grant",
    url: 'https://github.com/aws/aws-cdk/issues/19880',
    checked: '2026-11-28',
  },
  'aws-cdk-pr-38782': {
    title: 'Pull request 38782: allow access policies on access entries of type EC2',
    url: 'https://github.com/aws/aws-cdk/pull/38782',
    checked: '2026-11-29',
    asOf: '2026-09-07',
  },
  'aws-cdk-pr-37731': {
    title:
      'Pull request 37731: dependency from HelmChart custom resource to s3 chartAsset IAM policy',
    url: 'https://github.com/aws/aws-cdk/pull/37731',
    checked: '2026-11-28',
  },
  'aws-cdk-issue-13602': {
    title:
      'EKS: version and release version updates cannot be combined with other updates (issue 13602)',
    url: 'https://github.com/aws/aws-cdk/issues/13602',
    checked: '2026-11-28',
  },
  'aws-cdk-issue-33223': {
    title: 'The load balancer controller cannot read the Secret for OIDC',
    url: 'https://github.com/aws/aws-cdk/issues/33223',
    checked: '2026-11-28',
  },
  'aws-cdk-issue-37491': {
    title: 'CDK synth fails when using private isolated subnets with eks cluster and kubectl',
    url: 'https://github.com/aws/aws-cdk/issues/37491',
    checked: '2026-11-28',
    asOf: '2026-04-01',
  },
  'aws-cdk-pr-37500': {
    title: 'Downgrade isolated subnet validation from error to warning',
    url: 'https://github.com/aws/aws-cdk/pull/37500',
    checked: '2026-11-28',
    asOf: '2026-04-02',
  },
  'aws-cdk-issue-30442': {
    title: 'eks: Auth manifest fails to provision with cluster in isolated subnets',
    url: 'https://github.com/aws/aws-cdk/issues/30442',
    checked: '2026-11-29',
  },
  'aws-cdk-pr-30580': {
    title: 'Pull request 30580: the kubectl handler uses the regional address of STS',
    url: 'https://github.com/aws/aws-cdk/pull/30580',
    checked: '2026-11-29',
  },
  'aws-cdk-kubectl-provider': {
    title: 'kubectl-provider.ts of aws-eks',
    url: 'https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-eks/lib/kubectl-provider.ts',
    checked: '2026-11-29',
  },
  'aws-cdk-provider-outbound': {
    title: 'outbound.ts: how the provider framework calls a handler',
    url: 'https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/custom-resources/lib/provider-framework/runtime/outbound.ts',
    checked: '2026-11-29',
  },
  'aws-cdk-eks-readme': {
    title: 'Amazon EKS Construct Library: aws-eks',
    url: 'https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-eks/README.md',
    checked: '2026-11-29',
  },
  'aws-cdk-issue-8607': {
    title: 'Issue 8607: OpenIdConnectProvider takes the wrong thumbprint',
    url: 'https://github.com/aws/aws-cdk/issues/8607',
    checked: '2026-11-29',
  },
  'aws-cdk-issue-13080': {
    title: 'Issue 13080: creation of the aws-auth manifest fails',
    url: 'https://github.com/aws/aws-cdk/issues/13080',
    checked: '2026-11-28',
  },
  'aws-cdk-issue-34053': {
    title: 'eks: Timeout at Namespace creation (issue 34053)',
    url: 'https://github.com/aws/aws-cdk/issues/34053',
    checked: '2026-11-29',
  },
  'aws-cdk-kubectl-apply': {
    title: 'kubectl-handler/apply: how the handler runs kubectl',
    url: 'https://github.com/aws/aws-cdk/blob/main/packages/@aws-cdk/custom-resource-handlers/lib/aws-eks/kubectl-handler/apply/__init__.py',
    checked: '2026-11-29',
  },
  'aws-cdk-issue-34759': {
    title: 'Issue 34759: the handler does not find kubectl',
    url: 'https://github.com/aws/aws-cdk/issues/34759',
    checked: '2026-11-28',
  },
  'aws-cdk-issue-11875': {
    title: 'Issue 11875: the handler cannot reach STS in a private VPC',
    url: 'https://github.com/aws/aws-cdk/issues/11875',
    checked: '2026-11-28',
  },
  'aws-cdk-issue-6642': {
    title: 'Issue 6642: kubectl in private subnets times out',
    url: 'https://github.com/aws/aws-cdk/issues/6642',
    checked: '2026-11-28',
  },
  'aws-cdk-cli-cfn-api': {
    title: 'cfn-api.ts: how the CDK waits for a stack',
    url: 'https://github.com/aws/aws-cdk-cli/blob/main/packages/@aws-cdk/toolkit-lib/lib/api/deployments/cfn-api.ts',
    checked: '2026-11-29',
  },
  'aws-cdk-issue-18746': {
    title: 'Issue 18746: did not receive a response from your custom resource',
    url: 'https://github.com/aws/aws-cdk/issues/18746',
    checked: '2026-11-28',
  },
  'aws-cdk-issue-6279': {
    title: 'Issue 6279: update-kubeconfig fails while the cluster is updated',
    url: 'https://github.com/aws/aws-cdk/issues/6279',
    checked: '2026-11-28',
  },
  'aws-cdk-issue-35299': {
    title: 'Issue 35299: Response object is too long',
    url: 'https://github.com/aws/aws-cdk/issues/35299',
    checked: '2026-11-28',
  },
  'aws-cdk-helm-handler': {
    title: 'helm/init file: what the CDK handler does with a chart',
    url: 'https://github.com/aws/aws-cdk/blob/main/packages/@aws-cdk/custom-resource-handlers/lib/aws-eks/kubectl-handler/helm/__init__.py',
    checked: '2026-11-29',
  },
  'aws-cdk-get-handler': {
    title: 'get/init file: how the CDK handler reads a value of an object',
    url: 'https://github.com/aws/aws-cdk/blob/main/packages/@aws-cdk/custom-resource-handlers/lib/aws-eks/kubectl-handler/get/__init__.py',
    checked: '2026-11-29',
  },
  'aws-cdk-custom-resources-readme': {
    title: 'README of the custom resources of the CDK',
    url: 'https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/custom-resources/README.md',
    checked: '2026-11-29',
  },
  'aws-cdk-cli-environment-resources': {
    title: 'How the CDK CLI finds the bootstrap stack',
    url: 'https://github.com/aws/aws-cdk-cli/blob/main/packages/@aws-cdk/toolkit-lib/lib/api/environment/environment-resources.ts',
    checked: '2026-11-29',
  },
  'aws-cdk-cli-sdk-provider': {
    title: 'How the CDK CLI chooses credentials',
    url: 'https://github.com/aws/aws-cdk-cli/blob/main/packages/@aws-cdk/toolkit-lib/lib/api/aws-auth/sdk-provider.ts',
    checked: '2026-11-29',
  },
  'aws-cdk-cli-exec': {
    title: 'How the CDK CLI runs an app',
    url: 'https://github.com/aws/aws-cdk-cli/blob/main/packages/aws-cdk/lib/cxapp/exec.ts',
    checked: '2026-11-29',
  },
  'aws-cdk-manifest': {
    title: 'The version of the cloud assembly',
    url: 'https://github.com/aws/aws-cdk-cli/blob/main/packages/@aws-cdk/cloud-assembly-schema/lib/manifest.ts',
    checked: '2026-11-29',
  },
  'aws-cdk-guide-bootstrapping-troubleshoot': {
    title: 'Troubleshoot AWS CDK bootstrapping issues',
    url: 'https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-troubleshoot.html',
    checked: '2026-11-29',
  },
  'aws-cdk-guide-resources': {
    title: 'Resources and the AWS CDK',
    url: 'https://docs.aws.amazon.com/cdk/v2/guide/resources.html',
    checked: '2026-11-29',
  },
  'aws-cdk-guide-troubleshooting': {
    title: 'Troubleshooting common AWS CDK issues',
    url: 'https://docs.aws.amazon.com/cdk/v2/guide/troubleshooting.html',
    checked: '2026-11-29',
  },
  'aws-cdk-context-provider': {
    title: 'context-provider.ts',
    url: 'https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/core/lib/context-provider.ts',
    checked: '2026-11-29',
  },
  'aws-cdk-issue-29262': {
    title: 'Issue 29262: the manifest of the Neuron device plugin',
    url: 'https://github.com/aws/aws-cdk/issues/29262',
    checked: '2026-11-28',
  },
})
