import { defineSources } from '#facts/source.ts'

export const amazonVpcCniK8s = defineSources('amazon-vpc-cni-k8s', {
  'amazon-vpc-cni-k8s-changelog': {
    title: 'Changelog',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/CHANGELOG.md',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'amazon-vpc-cni-k8s-chart-1-22-0': {
    title: 'charts/aws-vpc-cni/values.yaml of version 1.22.0',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/v1.22.0/charts/aws-vpc-cni/values.yaml',
    checked: '2026-11-29',
    asOf: '2026-02-18',
  },
  'amazon-vpc-cni-k8s-cni-plugin': {
    title: 'cni.go: the plugin of the VPC CNI',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/cmd/routed-eni-cni-plugin/cni.go',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'amazon-vpc-cni-k8s-eni-and-ip-target': {
    title: 'WARM_ENI_TARGET, WARM_IP_TARGET and MINIMUM_IP_TARGET',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/eni-and-ip-target.md',
    checked: '2026-11-28',
    asOf: '2026-08-20',
  },
  'amazon-vpc-cni-k8s-readme': {
    title: 'amazon-vpc-cni-k8s',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'amazon-vpc-cni-k8s-troubleshooting': {
    title: 'Troubleshooting Tips',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/troubleshooting.md',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'vpc-cni-ip-limits': {
    title: 'vpc_ip_resource_limit.go',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/pkg/vpc/vpc_ip_resource_limit.go',
    checked: '2026-11-23',
    asOf: '2026-08-20',
  },
  'vpc-cni-manifest': {
    title: 'config/master/aws-k8s-cni.yaml: the manifest of the Amazon VPC CNI plugin',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/config/master/aws-k8s-cni.yaml',
    checked: '2026-11-28',
    asOf: '2026-08-20',
  },
  'vpc-cni-max-pods': {
    title: 'eni-max-pods.txt',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/misc/eni-max-pods.txt',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'amazon-vpc-cni-k8s-issue-1223': {
    title: 'Issue 1223: Avoid detaching ENIs on nodes being drained',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1223',
    checked: '2026-11-27',
  },
  'amazon-vpc-cni-k8s-iam-policy': {
    title: 'IAM Policy',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/iam-policy.md',
    checked: '2026-11-29',
  },
  'amazon-vpc-cni-k8s-issue-3705': {
    title: 'vpc-cni v1.22.1-eksbuild.2: aws-node stuck at "Checking for IPAM connectivity"',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3705',
    checked: '2026-11-27',
  },
  'amazon-vpc-cni-k8s-agent': {
    title: 'cmd/aws-k8s-agent/main.go: how ipamd starts',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/cmd/aws-k8s-agent/main.go',
    checked: '2026-11-29',
  },
  'amazon-vpc-cni-k8s-entrypoint': {
    title: 'cmd/aws-vpc-cni/main.go: the entry point of aws-node',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/cmd/aws-vpc-cni/main.go',
    checked: '2026-11-29',
  },
  'amazon-vpc-cni-k8s-ipamd': {
    title: 'pkg/ipamd/ipamd.go',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/pkg/ipamd/ipamd.go',
    checked: '2026-11-29',
  },
  'amazon-vpc-cni-k8s-awsutils': {
    title: 'pkg/awsutils/awsutils.go: calls to EC2',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/pkg/awsutils/awsutils.go',
    checked: '2026-11-29',
  },
  'amazon-vpc-cni-k8s-rpc-handler': {
    title: 'pkg/ipamd/rpc_handler.go',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/pkg/ipamd/rpc_handler.go',
    checked: '2026-11-29',
  },
  'amazon-vpc-cni-k8s-network-policy-faq': {
    title: 'Network Policy FAQ',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/network-policy-faq.md',
    checked: '2026-11-27',
  },
  'amazon-vpc-cni-k8s-k8sutils': {
    title: 'pkg/k8sapi/k8sutils.go',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/pkg/k8sapi/k8sutils.go',
    checked: '2026-11-29',
  },
  'amazon-vpc-cni-k8s-eniconfig': {
    title: 'pkg/eniconfig/eniconfig.go',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/pkg/eniconfig/eniconfig.go',
    checked: '2026-11-29',
  },
  'amazon-vpc-cni-k8s-data-store': {
    title: 'pkg/ipamd/datastore/data_store.go',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/pkg/ipamd/datastore/data_store.go',
    checked: '2026-11-29',
  },
  'amazon-vpc-cni-k8s-manifest-1-19-3': {
    title: 'config/master/aws-k8s-cni.yaml of version 1.19.3',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/v1.19.3/config/master/aws-k8s-cni.yaml',
    checked: '2026-11-29',
  },
  'amazon-vpc-cni-k8s-issue-3105': {
    title: 'NodeNotReady: ipamd allocates no address although the subnet has many (issue)',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3105',
    checked: '2026-11-28',
    asOf: '2024-11-06',
  },
  'amazon-vpc-cni-k8s-issue-3162': {
    title: 'Race condition between aws-vpc-cni-k8s and systemd-networkd on AL2023',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3162',
    checked: '2026-11-29',
    asOf: '2025-01-06',
  },
  'amazon-vpc-cni-k8s-issue-3524': {
    title:
      'systemd-networkd races CNI on AL2023, causing missing routing rules and packet drops on secondary ENIs',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3524',
    checked: '2026-11-28',
    asOf: '2025-11-25',
  },
  'amazon-vpc-cni-k8s-issue-3576': {
    title: 'Pod network setup fails often when creating many pods (issue 3576)',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3576',
    checked: '2026-11-29',
  },
  'amazon-vpc-cni-k8s-issue-3840': {
    title: 'EKS Pod Identity Agent not being present in the cluster causes aws-node to crash',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3840',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'amazon-vpc-cni-k8s-issue-3306': {
    title: 'VPC CNI pod blocked on Checking for IPAM connectivity',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3306',
    checked: '2026-11-28',
    asOf: '2025-06-10',
  },
  'amazon-vpc-cni-k8s-issue-1425': {
    title: 'aws-node restarts sporadically: liveness probe',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1425',
    checked: '2026-11-28',
  },
  'amazon-vpc-cni-k8s-issue-2653': {
    title: 'aws-node fails: vpcresources.k8s.aws/v1alpha1 not found',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2653',
    checked: '2026-11-28',
  },
  'amazon-vpc-cni-k8s-chart-values': {
    title: 'aws-vpc-cni chart: values.yaml',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/charts/aws-vpc-cni/values.yaml',
    checked: '2026-11-29',
  },
  'amazon-vpc-cni-k8s-issue-356': {
    title: 'Add support for custom MTU',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/356',
    checked: '2026-11-28',
  },
  'amazon-vpc-cni-k8s-issue-2056': {
    title: 'Intermittent failures to assign an IP address to a container',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2056',
    checked: '2026-11-28',
  },
  'amazon-vpc-cni-k8s-issue-3263': {
    title: 'Cordoned nodes keep warm addresses',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3263',
    checked: '2026-11-28',
  },
  'amazon-vpc-cni-k8s-issue-1796': {
    title: 'Pod with a security group cannot reach STS',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1796',
    checked: '2026-11-28',
  },
  'amazon-vpc-cni-k8s-issue-1925': {
    title: 'IPv6 egress for Pods of an IPv4 cluster',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1925',
    checked: '2026-11-28',
  },
  'amazon-vpc-cni-k8s-issue-682': {
    title: 'Timeouts outbound from inside the container',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/682',
    checked: '2026-11-28',
  },
  'amazon-vpc-cni-k8s-issue-3833': {
    title: 'Secondary interfaces are attached but not registered',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3833',
    checked: '2026-11-29',
  },
  'amazon-vpc-cni-k8s-issue-547': {
    title: 'AttachmentLimitExceeded while the pool grows',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/547',
    checked: '2026-11-29',
  },
  'amazon-vpc-cni-k8s-issue-137': {
    title: 'No route to host',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/137',
    checked: '2026-11-28',
  },
  'amazon-vpc-cni-k8s-issue-3628': {
    title: 'Stale neighbor/ARP cache with wrong MAC for reused Pod IP',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3628',
    checked: '2026-11-28',
  },
  'amazon-vpc-cni-k8s-pull-3774': {
    title: 'Troubleshooting entry for a stale neighbor cache on Pod IP reuse',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/pull/3774',
    checked: '2026-11-28',
  },
  'amazon-vpc-cni-k8s-issue-1910': {
    title: 'Some Pods unable to reach a Service backed by the public IP of an EC2 instance',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1910',
    checked: '2026-11-28',
  },
  'amazon-vpc-cni-k8s-issue-53': {
    title: 'Routing issue outside the VPC',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/53',
    checked: '2026-11-28',
  },
  'amazon-vpc-cni-k8s-issue-1046': {
    title: 'Do not treat watch GOAWAY as error',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1046',
    checked: '2026-11-28',
  },
  'amazon-vpc-cni-issue-2968': {
    title: 'Issue 2968: ImageInspectError, ID or size of image is not set',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2968',
    checked: '2026-11-29',
  },
  'amazon-vpc-cni-k8s-bandwidth': {
    title: 'Amazon VPC CNI: ENABLE_BANDWIDTH_PLUGIN',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/README.md#enable_bandwidth_plugin-v1100',
    checked: '2026-11-29',
  },
  'amazon-vpc-cni-k8s-issue-1738': {
    title: 'vpc-cni 1.10.0 upgrade fails',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1738',
    checked: '2026-11-28',
  },
  'amazon-vpc-cni-k8s-issue-2369': {
    title: 'POD ENI: something wrong with r7g.medium instances',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2369',
    checked: '2026-11-28',
  },
  'amazon-vpc-cni-k8s-issue-2045': {
    title: 'A node allocates no prefix from a fragmented subnet (issue 2045)',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2045',
    checked: '2026-11-28',
  },
})
