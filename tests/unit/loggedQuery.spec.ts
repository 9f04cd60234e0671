import { expect, test } from 'playwright/test'
import { loggedQuery } from '../../src/search/box/loggedQuery.ts'

test('a logged query says what was asked, not where', () => {
  const cases = {
    'why only 29 pods on m5.large': 'why only 29 pods on m5.large',
    'arn:aws:sts::111122223333:assumed-role/web/i-0 is not authorized to perform: eks:DescribeCluster':
      'arn:sts is not authorized to perform: eks:DescribeCluster',
    'dial tcp 10.0.12.7:443: i/o timeout': 'dial tcp <ip>:443: i/o timeout',
    'node ip-10-0-1-23.eu-central-1.compute.internal not ready': 'node <host> not ready',
    'account 111122223333 and volume vol-0123456789abcdef0': 'account <id> and volume vol-<id>',
    'lookup https://ABC.gr7.eu-central-1.eks.amazonaws.com/version failed':
      'lookup <address> failed',
    'mail from ann@team.dev': 'mail from <email>',
  }
  for (const [query, logged] of Object.entries(cases)) expect(loggedQuery(query)).toBe(logged)
  expect(loggedQuery('pod '.repeat(200))).toHaveLength(200)
})
