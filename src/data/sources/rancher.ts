import { defineSources } from '#facts/source.ts'

export const rancher = defineSources('Rancher', {
  'eks-operator-pr-185': {
    title: 'Fix error when creating node group from launch template with custom AMI',
    url: 'https://github.com/rancher/eks-operator/pull/185',
    checked: '2026-11-27',
    asOf: '2023-06-15',
  },
})
