import { defineSources } from '#facts/source.ts'

export const dataOnEks = defineSources('data-on-eks', {
  'awslabs-data-on-eks-issue-458': {
    title: 'Issue 458: failed calling webhook "mservice.elbv2.k8s.aws"',
    url: 'https://github.com/awslabs/data-on-eks/issues/458',
    checked: '2026-11-23',
    asOf: '2024-03',
  },
  'data-on-eks-troubleshooting': {
    title: 'Troubleshooting',
    url: 'https://github.com/awslabs/data-on-eks/blob/main/website/docs/blueprints/troubleshooting/troubleshooting.md',
    checked: '2026-11-27',
  },
})
