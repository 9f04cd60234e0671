import { defineSources } from '#facts/source.ts'

export const hhs = defineSources('HHS', {
  'simpler-grants-pr-12404': {
    title: 'Pull request 12404: the AMI type must match the architecture of the instance type',
    url: 'https://github.com/HHS/simpler-grants-gov/pull/12404',
    checked: '2026-11-28',
  },
})
