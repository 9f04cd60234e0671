import { defineSources } from '#facts/source.ts'

export const awsSamples = defineSources('AWS samples', {
  'bottlerocket-images-cache-issue-13': {
    title: 'Slow application startup with cached Container Image',
    url: 'https://github.com/aws-samples/bottlerocket-images-cache/issues/13',
    checked: '2026-11-27',
    asOf: '2025-03-17',
  },
  'aws-do-eks-pull-56': {
    title: 'fix(efa-device-plugin): add p5en/p6-b200/p5e/g6/g6e to instance allowlist',
    url: 'https://github.com/aws-samples/aws-do-eks/pull/56',
    checked: '2026-11-29',
    asOf: '2026-08-08',
  },
  'aws-do-eks-pull-63': {
    title: 'nemotron/ultra: remove /dev/infiniband hostPath',
    url: 'https://github.com/aws-samples/aws-do-eks/pull/63',
    checked: '2026-11-29',
    asOf: '2026-08-10',
  },
  'eks-workshop-dns-security-group': {
    title: 'EKS Workshop: check the VPC when DNS fails',
    url: 'https://github.com/aws-samples/eks-workshop-v2/blob/main/website/docs/troubleshooting/dns/4-check-vpc.md',
    checked: '2026-11-27',
  },
  'eks-security-immersion-pod-identity': {
    title: 'EKS security immersion day: use cases of Pod Identity',
    url: 'https://github.com/aws-samples/amazon-eks-security-immersion-day/blob/main/content/2-identity-and-access-management/3-eks-pod-identity/4.eks-pod-identity-usecases/index.en.md',
    checked: '2026-11-28',
  },
  'aws-modern-application-workshop-issue-93': {
    title: 'Unable to delete/detach network interfaces and NLB',
    url: 'https://github.com/aws-samples/aws-modern-application-workshop/issues/93',
    checked: '2026-11-28',
    asOf: '2019-03-29',
  },
  'eksdemo-issue-148': {
    title: 'Issue 148: Cannot delete entity, must remove roles from instance profile first',
    url: 'https://github.com/awslabs/eksdemo/issues/148',
    checked: '2026-11-28',
  },
  'appmod-blueprints-issue-804': {
    title: 'Issue 804: the specified principalArn could not be found',
    url: 'https://github.com/aws-samples/appmod-blueprints/issues/804',
    checked: '2026-11-28',
  },
  'appmod-blueprints-pull-319': {
    title: 'Pull request 319: an assumed-role ARN in an access entry',
    url: 'https://github.com/aws-samples/appmod-blueprints/pull/319',
    checked: '2026-11-29',
  },
  'eks-spark-etl-issue-2': {
    title: 'Not able to access S3 bucket when running Spark in client mode (issue 2)',
    url: 'https://github.com/aws-samples/amazon-eks-apache-spark-etl-sample/issues/2',
    checked: '2026-11-28',
  },
  'one-observability-issue-235': {
    title: 'one-observability-demo issue 235: error while deploying the CDK stack',
    url: 'https://github.com/aws-samples/one-observability-demo/issues/235',
    checked: '2026-11-28',
  },
  'stable-diffusion-eks-issue-4': {
    title:
      'stable-diffusion-on-eks issue 4: unable to create the cluster due to a missing permission',
    url: 'https://github.com/aws-samples/stable-diffusion-on-eks/issues/4',
    checked: '2026-11-28',
  },
  'quickstart-eks-issue-265': {
    title: 'quickstart-amazon-eks issue 265: the load balancer controller in China',
    url: 'https://github.com/aws-quickstart/quickstart-amazon-eks/issues/265',
    checked: '2026-11-28',
  },
  'bedrock-gateway-issue-149': {
    title: 'Streaming SSE response sends all chunks at once instead of progressively',
    url: 'https://github.com/aws-samples/bedrock-access-gateway/issues/149',
    checked: '2026-11-28',
  },
  'agentic-frameworks-issue-44': {
    title: 'Access issue (issue 44)',
    url: 'https://github.com/aws-samples/sample-agentic-frameworks-on-aws/issues/44',
    checked: '2026-11-28',
  },
  'eks-blueprints-add-ons-issue-154': {
    title: 'Issue 154: the operator of kube-prometheus-stack waits for tls-secret',
    url: 'https://github.com/aws-samples/eks-blueprints-add-ons/issues/154',
    checked: '2026-11-28',
  },
  'eks-workshop-greater-china-issue-10': {
    title: 'Cluster Autoscaler Error: unable to build proper template node',
    url: 'https://github.com/aws-samples/eks-workshop-greater-china/issues/10',
    checked: '2026-11-28',
    asOf: '2020-04-01',
  },
  'amazon-eks-ami-rhel-issue-1': {
    title: 'Error: Failed to initialize build amazon-ebs',
    url: 'https://github.com/aws-samples/amazon-eks-ami-rhel/issues/1',
    checked: '2026-11-28',
    asOf: '2023-12-14',
  },
})
