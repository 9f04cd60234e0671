import { defineSources } from '#facts/source.ts'

export const dasmeta = defineSources('dasmeta', {
  'dasmeta-eks-pr-154': {
    title: 'Pull request 154: document the ESO v1alpha1 storedVersions failure mode',
    url: 'https://github.com/dasmeta/terraform-aws-eks/pull/154',
    checked: '2026-11-28',
  },
})
