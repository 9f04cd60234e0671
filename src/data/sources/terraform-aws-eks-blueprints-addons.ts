import { defineSources } from '#facts/source.ts'

export const terraformAwsEksBlueprintsAddons = defineSources(
  'terraform-aws-eks-blueprints-addons',
  {
    'blueprints-addons-main': {
      title: 'main.tf: policy documents of the add-ons',
      url: 'https://github.com/aws-ia/terraform-aws-eks-blueprints-addons/blob/main/main.tf',
      checked: '2026-11-29',
    },
    'blueprints-addons-issue-170': {
      title: 'Issue 170: MalformedPolicyDocument, policy statement must contain resources',
      url: 'https://github.com/aws-ia/terraform-aws-eks-blueprints-addons/issues/170',
      checked: '2026-11-28',
    },
    'eks-blueprints-addons-issue-266': {
      title: 'Issue 266: sigv4.roleArn in remote write to AMP',
      url: 'https://github.com/aws-ia/terraform-aws-eks-blueprints-addons/issues/266',
      checked: '2026-11-27',
    },
    'blueprints-addons-issue-501': {
      title: 'Cluster Autoscaler: avoid the volumeattachments error (issue 501)',
      url: 'https://github.com/aws-ia/terraform-aws-eks-blueprints-addons/issues/501',
      checked: '2026-11-28',
      asOf: '2026-03-31',
    },
    'blueprints-addons-pull-366': {
      title: 'Pull request 366: karpenter, pin to previous working chart version',
      url: 'https://github.com/aws-ia/terraform-aws-eks-blueprints-addons/pull/366',
      checked: '2026-11-28',
      asOf: '2024-03-11',
    },
    'terraform-aws-eks-blueprints-addons-issue-17': {
      title: 'The ExternalDNS IRSA policy causes issues with several Route 53 hosted zones',
      url: 'https://github.com/aws-ia/terraform-aws-eks-blueprints-addons/issues/17',
      checked: '2026-11-28',
    },
  },
)
