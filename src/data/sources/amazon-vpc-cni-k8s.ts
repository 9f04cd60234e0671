import { defineSources } from '#facts/source.ts'

export const amazonVpcCniK8s = defineSources('amazon-vpc-cni-k8s', {
  'amazon-vpc-cni-k8s-changelog': {
    title: 'Changelog',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/CHANGELOG.md',
    checked: '2026-11-23',
    asOf: '2026-08-20',
  },
  'amazon-vpc-cni-k8s-cni-plugin': {
    title: 'cni.go: the plugin of the VPC CNI',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/cmd/routed-eni-cni-plugin/cni.go',
    checked: '2026-11-23',
    asOf: '2026-08-20',
  },
  'amazon-vpc-cni-k8s-eni-and-ip-target': {
    title: 'WARM_ENI_TARGET, WARM_IP_TARGET and MINIMUM_IP_TARGET',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/eni-and-ip-target.md',
    checked: '2026-11-23',
    asOf: '2026-08-20',
  },
  'amazon-vpc-cni-k8s-readme': {
    title: 'amazon-vpc-cni-k8s',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s',
    checked: '2026-11-23',
    asOf: '2026-08-20',
  },
  'amazon-vpc-cni-k8s-troubleshooting': {
    title: 'Troubleshooting Tips',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/troubleshooting.md',
    checked: '2026-11-23',
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
    checked: '2026-11-23',
    asOf: '2026-08-20',
  },
  'vpc-cni-max-pods': {
    title: 'eni-max-pods.txt',
    url: 'https://github.com/aws/amazon-vpc-cni-k8s/blob/master/misc/eni-max-pods.txt',
    checked: '2026-11-23',
    asOf: '2026-08-20',
  },
})
