import { defineSources } from '#facts/source.ts'

export const lightspin = defineSources('Lightspin', {
  'lightspin-issue-4': {
    title: 'Fix "Policy contains a statement with one or more invalid principals."',
    url: 'https://github.com/lightspin-tech/eks-creation-engine/issues/4',
    checked: '2026-11-28',
    asOf: '2022-02-20',
  },
})
