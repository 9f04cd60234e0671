import { defineSources } from '#facts/source.ts'

export const cloudCustodian = defineSources('Cloud Custodian', {
  'cloud-custodian-issue-9921': {
    title: 'Cannot Delete NLB associated with VPC Endpoint Services',
    url: 'https://github.com/cloud-custodian/cloud-custodian/issues/9921',
    checked: '2026-11-28',
    asOf: '2025-01-09',
  },
})
