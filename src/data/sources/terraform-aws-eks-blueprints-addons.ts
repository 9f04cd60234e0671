import { defineSources } from '#facts/source.ts'

export const terraformAwsEksBlueprintsAddons = defineSources(
  'terraform-aws-eks-blueprints-addons',
  {
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
  },
)
