import { defineSources } from '#facts/source.ts'

export const amazonEksAmi = defineSources('amazon-eks-ami', {
  'amazon-eks-ami-changelog': {
    title: 'Changelog',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/CHANGELOG.md',
    checked: '2026-11-23',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-install-worker': {
    title: 'install-worker.sh: what the AL2023 images hold',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/templates/al2023/provisioners/install-worker.sh',
    checked: '2026-11-23',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-log-collector': {
    title: 'eks-log-collector.sh',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/log-collector-script/linux/eks-log-collector.sh',
    checked: '2026-11-23',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-nodeadm-api': {
    title: 'API Reference (nodeadm)',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/doc/api.md',
    checked: '2026-11-23',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-nodeadm-examples': {
    title: 'Examples (nodeadm)',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/doc/examples.md',
    checked: '2026-11-23',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-nodeadm-kubelet-config': {
    title: 'nodeadm/internal/kubelet/config.go: the kubelet configuration of EKS AL2023 images',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/internal/kubelet/config.go',
    checked: '2026-11-23',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-overview': {
    title: 'AMI templates',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/doc/usage/overview.md',
    checked: '2026-11-23',
    asOf: '2026-07-23',
  },
})
