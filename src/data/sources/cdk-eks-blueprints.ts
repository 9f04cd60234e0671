import { defineSources } from '#facts/source.ts'

export const cdkEksBlueprints = defineSources('cdk-eks-blueprints', {
  'cdk-eks-blueprints-issue-1052': {
    title: 'Issue 1052: the message as reported',
    url: 'https://github.com/awslabs/cdk-eks-blueprints/issues/1052',
    checked: '2026-11-27',
  },
  'cdk-eks-blueprints-core-addon': {
    title: 'How EKS Blueprints for the CDK chooses add-on versions',
    url: 'https://github.com/awslabs/cdk-eks-blueprints/blob/main/lib/addons/core-addon/index.ts',
    checked: '2026-11-29',
  },
  'cdk-eks-blueprints-issue-951': {
    title: 'Getting auto version of EKS add-ons caused the CDK pipeline to fail',
    url: 'https://github.com/awslabs/cdk-eks-blueprints/issues/951',
    checked: '2026-11-28',
  },
  'cdk-eks-blueprints-issue-268': {
    title: 'CDK Deploy not working',
    url: 'https://github.com/awslabs/cdk-eks-blueprints/issues/268',
    checked: '2026-11-28',
  },
})
