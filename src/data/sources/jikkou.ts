import { defineSources } from '#facts/source.ts'

export const jikkou = defineSources('Jikkou', {
  'jikkou-issue-731': {
    title: 'AWS MSK IAM auth fails with EKS Pod Identity credentials (issue 731)',
    url: 'https://github.com/streamthoughts/jikkou/issues/731',
    checked: '2026-11-28',
  },
})
