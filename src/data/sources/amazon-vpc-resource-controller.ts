import { defineSources } from '#facts/source.ts'

export const amazonVpcResourceController = defineSources('amazon-vpc-resource-controller-k8s', {
  'amazon-vpc-resource-controller-readme': {
    title: 'amazon-vpc-resource-controller-k8s',
    url: 'https://github.com/aws/amazon-vpc-resource-controller-k8s',
    checked: '2026-11-29',
  },
  'amazon-vpc-resource-controller-sgp': {
    title: 'Security groups for Pods: configuration options',
    url: 'https://github.com/aws/amazon-vpc-resource-controller-k8s/blob/master/docs/sgp/sgp_config_options.md',
    checked: '2026-11-28',
  },
  'amazon-vpc-resource-controller-issue-306': {
    title: 'Cooldown period of branch interfaces',
    url: 'https://github.com/aws/amazon-vpc-resource-controller-k8s/issues/306',
    checked: '2026-11-28',
  },
  'amazon-vpc-resource-controller-cleanup': {
    title: 'pkg/aws/ec2/api/cleanup/eni_cleanup.go',
    url: 'https://github.com/aws/amazon-vpc-resource-controller-k8s/blob/master/pkg/aws/ec2/api/cleanup/eni_cleanup.go',
    checked: '2026-11-28',
  },
  'amazon-vpc-resource-controller-branch': {
    title: 'pkg/provider/branch/provider.go',
    url: 'https://github.com/aws/amazon-vpc-resource-controller-k8s/blob/master/pkg/provider/branch/provider.go',
    checked: '2026-11-29',
  },
  'amazon-vpc-resource-controller-trunk': {
    title: 'pkg/provider/branch/trunk/trunk.go',
    url: 'https://github.com/aws/amazon-vpc-resource-controller-k8s/blob/master/pkg/provider/branch/trunk/trunk.go',
    checked: '2026-11-29',
  },
  'amazon-vpc-resource-controller-helper': {
    title: 'pkg/utils/helper.go',
    url: 'https://github.com/aws/amazon-vpc-resource-controller-k8s/blob/master/pkg/utils/helper.go',
    checked: '2026-11-28',
  },
  'amazon-vpc-resource-controller-annotation': {
    title: 'webhooks/core/annotation_validation_webhook.go',
    url: 'https://github.com/aws/amazon-vpc-resource-controller-k8s/blob/master/webhooks/core/annotation_validation_webhook.go',
    checked: '2026-11-29',
  },
})
