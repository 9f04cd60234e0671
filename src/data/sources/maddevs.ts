import { defineSources } from '#facts/source.ts'

export const maddevs = defineSources('Mad Devs', {
  'maddevs-issue-258': {
    title: 'GitLab Runner does not work with the current configuration (issue 258)',
    url: 'https://github.com/maddevsio/aws-eks-base/issues/258',
    checked: '2026-11-28',
    asOf: '2022-04-04',
  },
})
