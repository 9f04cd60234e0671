import { defineSources } from '#facts/source.ts'

export const dspace = defineSources('dSPACE', {
  'dspace-aws-issue-85': {
    title: 'GPUs are not available in all availability zones',
    url: 'https://github.com/dspace-group/dspace-reference-architecture-aws/issues/85',
    checked: '2026-11-27',
    asOf: '2023-07-19',
  },
})
