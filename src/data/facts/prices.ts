import { defineFacts } from '#facts/fact.ts'

/** Prices. */
export const prices = defineFacts({
  'price-cluster-extended': {
    what: 'Fee for a cluster in extended support, in total',
    value: 0.6,
    unit: 'USD per cluster-hour',
    source: 'aws-extended-support-pricing',
    checked: '2026-11-23',
    checkAgain: '2027-01-12',
  },
  'price-cluster-extended-factor': {
    what: 'How many times the standard fee a cluster in extended support pays',
    value: 6,
    unit: 'time',
    source: 'aws-extended-support-pricing',
    checked: '2026-11-23',
    checkAgain: '2027-01-12',
  },
  'price-cluster-extended-month': {
    what: 'Fee for a cluster in extended support, over 730 hours',
    value: 438,
    unit: 'USD per month',
    source: 'aws-extended-support-pricing',
    checked: '2026-11-23',
    checkAgain: '2027-01-12',
  },
  'price-cluster-standard': {
    what: 'Fee for a cluster in standard support',
    value: 0.1,
    unit: 'USD per cluster-hour',
    source: 'aws-extended-support-pricing',
    checked: '2026-11-23',
    checkAgain: '2027-01-12',
  },
  'price-cluster-standard-month': {
    what: 'Fee for a cluster in standard support, over 730 hours',
    value: 73,
    unit: 'USD per month',
    source: 'aws-extended-support-pricing',
    checked: '2026-11-23',
    checkAgain: '2027-01-12',
  },
  'price-kms-key': {
    what: 'Price of a KMS key of your own for envelope encryption',
    value: 1,
    unit: 'USD per month',
    source: 'eks-envelope-encryption',
    checked: '2026-11-23',
    checkAgain: '2027-01-29',
  },
  'price-kms-requests': {
    what: 'Price of KMS requests above the first 20,000 of an account in a month',
    value: 0.03,
    unit: 'USD per 10,000 requests above the first 20,000 of an account in a month',
    source: 'eks-envelope-encryption',
    checked: '2026-11-23',
    checkAgain: '2027-01-29',
  },
})
