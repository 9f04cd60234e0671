import { defineSources } from '#facts/source.ts'

export const cloudposse = defineSources('Cloud Posse', {
  'cloudposse-aws-teams': {
    title: 'aws-teams: trust policies that are too long',
    url: 'https://github.com/cloudposse/terraform-aws-components/blob/main/modules/aws-teams/README.md',
    checked: '2026-11-28',
  },
  'cloudposse-eks-cluster-issue-252': {
    title: 'Issue 252: Terraform removes the Pod Identity association of an add-on',
    url: 'https://github.com/cloudposse/terraform-aws-eks-cluster/issues/252',
    checked: '2026-11-28',
  },
  'cloudposse-eks-issue-96': {
    title: 'Issue 96: Kubernetes provider 2.0 breaks the module',
    url: 'https://github.com/cloudposse/terraform-aws-eks-cluster/issues/96',
    checked: '2026-11-28',
  },
  'cloudposse-eks-node-group-issue-209': {
    title: 'ami release version bottlerocket not working with short version name (issue 209)',
    url: 'https://github.com/cloudposse/terraform-aws-eks-node-group/issues/209',
    checked: '2026-11-28',
  },
})
