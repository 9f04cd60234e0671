import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { awsQuotas } from '../../src/drift/awsQuotas.ts'
import { awsVersions } from '../../src/drift/awsVersions.ts'
import { compareData, exitCode } from '../../src/drift/compareData.ts'
import { dueFacts, quotedOn } from '../../src/drift/dueFacts.ts'
import { endOfLifeEks, endOfLifeKubernetes } from '../../src/drift/endOfLife.ts'
import { githubReleases } from '../../src/drift/githubReleases.ts'
import { karpenterCompatibility } from '../../src/drift/karpenterCompatibility.ts'
import { maxPods } from '../../src/drift/maxPods.ts'
import { writeDueSoon, writeReport } from '../../src/drift/report.ts'
import { factSchema, type Fact } from '../../src/facts/fact.ts'
import type { VersionSupport } from '../../src/facts/versionCalendar.ts'

const recorded = (name: string) => readFileSync(`tests/drift/recorded/${name}`, 'utf8')

test.describe('what a document says is read', () => {
  test('the newest release is the highest version, not a later fix or a candidate', () => {
    const text = recorded('github-releases-karpenter.json')
    expect(githubReleases.valueIn(text, 'aws/karpenter-provider-aws')).toBe('v1.14.1')
  })

  test('a repository whose releases are charts and several programs is not guessed at', () => {
    const text = recorded('github-releases-autoscaler.json')
    expect(() => githubReleases.valueIn(text, 'kubernetes/autoscaler')).toThrow(
      'none of the last releases of kubernetes/autoscaler is a version',
    )
    expect(() => githubReleases.valueIn('{"message":"Not Found"}', 'a/b')).toThrow()
  })

  test('Pods of an instance type, with or without further columns', () => {
    const podsOf = (type: string) => maxPods.valueIn(recorded('eni-max-pods.txt'), type)
    expect(['m5.large', 'm5.xlarge', 'c7i.metal-24xl', 'm5.huge'].map(podsOf)).toEqual([
      29,
      58,
      737,
      undefined,
    ])
    expect(maxPods.valueIn('# Mapping\nm5.large 29 20 9\n', 'm5.large')).toBe(29)
    expect(() => maxPods.valueIn('<!doctype html>', 'm5.large')).toThrow('it has no lines such as')
  })

  test('the oldest Karpenter release of a Kubernetes version, and the newest version', () => {
    const text = recorded('karpenter-compatibility.md')
    const read = (of: string) => karpenterCompatibility.valueIn(text, of)
    expect(['1.31', '1.36', 'newest', '1.40'].map(read)).toEqual([
      '1.0.5',
      '1.13',
      '1.36',
      undefined,
    ])
    const other = text.replace('\\>= 1.9', '1.9.2.x')
    expect(() => karpenterCompatibility.valueIn(other, '1.35')).toThrow('"1.9.2.x" for Kubernetes')
    expect(() => karpenterCompatibility.valueIn('# Compatibility', '1.35')).toThrow('no table')
  })

  test('a quota by its name, from both tables', () => {
    const text = recorded('aws-quotas.md')
    const read = (of: string) => awsQuotas.valueIn(text, of)
    const names = ['Access entries per cluster', 'Fargate On-Demand vCPU resource count', 'Pods']
    expect(names.map(read)).toEqual([3000, 6, undefined])
    const perRegion = text.replace('Each supported Region: 100', 'us-east-1: 200')
    expect(() => awsQuotas.valueIn(perRegion, 'Clusters')).toThrow('is not one number')
  })

  test('the days of versions from the EKS user guide, where it names the day', () => {
    const text = recorded('aws-kubernetes-versions.md')
    expect(Object.keys(awsVersions.daysIn(text))).toHaveLength(6)
    expect(awsVersions.daysIn(text)['1.36']).toEqual({
      upstream: '2026-04-22',
      released: '2026-06-02',
      standardUntil: '2027-08-02',
      extendedUntil: '2028-08-02',
    })
    const estimated = awsVersions.daysIn(text.replace('August 2, 2028', 'August 2028'))
    expect(estimated['1.36']).not.toHaveProperty('extendedUntil')
    const swapped = text.replace('Upstream release | Amazon', 'Amazon EKS release | Upstream')
    expect(() => awsVersions.daysIn(swapped)).toThrow('its columns are')
  })

  test('the days of versions from endoflife.date', () => {
    const eks = endOfLifeEks.daysIn(recorded('endoflife-amazon-eks.json'))
    expect(eks['1.34']).toEqual({ standardUntil: '2026-12-02', extendedUntil: '2027-12-02' })
    expect(eks['1.20']).toEqual({ standardUntil: '2022-11-01' })
    const kubernetes = endOfLifeKubernetes.daysIn(recorded('endoflife-kubernetes.json'))
    expect(kubernetes['1.35']).toEqual({ upstream: '2025-12-17' })
    expect(() => endOfLifeEks.daysIn('{"result":{}}')).toThrow()
  })
})

const files: Record<string, string> = {
  [awsVersions.address]: 'aws-kubernetes-versions.md',
  [endOfLifeEks.address]: 'endoflife-amazon-eks.json',
  [endOfLifeKubernetes.address]: 'endoflife-kubernetes.json',
  [awsQuotas.address('')]: 'aws-quotas.md',
  [maxPods.address('')]: 'eni-max-pods.txt',
}
const read = (address: string) => {
  const name = files[address]
  return name === undefined
    ? Promise.reject(new Error('HTTP status 404'))
    : Promise.resolve(recorded(name))
}

const clusters: Fact = {
  what: 'Clusters in a Region of an account',
  value: 100,
  unit: 'cluster',
  source: 'aws-eks-endpoints-and-quotas',
  original: { from: 'aws-quotas', of: 'Clusters' },
  checked: '2026-11-23',
  checkAgain: '2027-05-21',
}
const v136: VersionSupport = {
  version: '1.36',
  upstream: '2026-04-22',
  released: '2026-06-02',
  standardUntil: '2027-08-02',
  extendedUntil: '2028-08-02',
  source: 'eks-kubernetes-versions',
  checked: '2026-11-23',
}
const v130: VersionSupport = {
  ...v136,
  version: '1.30',
  upstream: '2024-04-17',
  released: '2024-05-23',
  standardUntil: '2025-07-23',
  extendedUntil: '2026-07-23',
}
const compare = (
  facts: Record<string, Fact>,
  { versions = [v136, v130], today = '2026-11-27' } = {},
) => compareData({ factGroups: { quotas: { facts } }, versions }, read, today)

test.describe('data are compared with their originals', () => {
  test('what both say the same of is no finding', async () => {
    const findings = await compare({ clusters })
    expect(findings).toEqual({ drifts: [], renewals: [], failures: [] })
    expect(exitCode(findings)).toBe(0)
  })

  test('a fact that drifted gets the value, the day and an early next check', async () => {
    const findings = await compare({ clusters: { ...clusters, value: 90 } })
    expect(findings.drifts).toMatchObject([
      { file: 'src/data/facts/quotas.ts', name: 'clusters', current: '90', original: '100' },
    ])
    expect(findings.drifts[0]?.edits).toEqual([
      { path: ['clusters', 'value'], value: 100 },
      { path: ['clusters', 'checked'], value: '2026-11-27' },
      // 27 February 2027 is a Saturday.
      { path: ['clusters', 'checkAgain'], value: '2027-02-26' },
    ])
    expect(exitCode(findings)).toBe(1)
  })

  test('a fact that is due and still right is dated anew, and has not drifted', async () => {
    const findings = await compare({ clusters }, { today: '2027-05-24' })
    expect(findings.drifts).toEqual([])
    expect(findings.renewals).toEqual([
      {
        id: 'clusters',
        file: 'src/data/facts/quotas.ts',
        edits: [
          { path: ['clusters', 'checked'], value: '2027-05-24' },
          { path: ['clusters', 'checkAgain'], value: '2027-08-24' },
        ],
      },
    ])
    expect(exitCode(findings)).toBe(0)
  })

  test('an original that cannot be read is named, and all others are compared', async () => {
    const karpenter = {
      ...clusters,
      original: { from: 'github-releases', of: 'aws/karpenter-provider-aws' },
    } as const
    const findings = await compare({ karpenter, clusters: { ...clusters, value: 90 } })
    expect(findings.failures).toEqual([
      { address: githubReleases.address('aws/karpenter-provider-aws'), reason: 'HTTP status 404' },
    ])
    expect(findings.drifts.map(({ name }) => name)).toEqual(['clusters'])
    expect(exitCode(findings)).toBe(2)
  })

  test('an original that no longer says anything of a fact counts as one that cannot be read', async () => {
    const gone = { ...clusters, original: { from: 'aws-quotas', of: 'Clouds' } } as const
    const { failures } = await compare({ gone })
    expect(failures).toEqual([
      { address: awsQuotas.address(''), reason: 'it says nothing about "Clouds", for gone' },
    ])
  })

  test('for a version, AWS counts first, then endoflife.date', async () => {
    const { drifts } = await compare(
      {},
      {
        versions: [
          { ...v136, released: '2026-06-01' },
          { ...v130, extendedUntil: '2026-07-24' },
        ],
      },
    )
    const said = drifts.map(({ name, original, address }) => [name, original, address])
    expect(said).toEqual([
      ['released of Kubernetes 1.36', '2026-06-02', awsVersions.address],
      ['extendedUntil of Kubernetes 1.30', '2026-07-23', endOfLifeEks.address],
    ])
  })

  test('a version that the calendar does not have yet is found once all its days are known', async () => {
    const { drifts } = await compare({}, { versions: [v130] })
    expect(drifts.map(({ name }) => name)).toEqual(
      ['1.36', '1.35', '1.34', '1.33', '1.32', '1.31'].map((each) => `Kubernetes ${each}`),
    )
    expect(drifts[0]).toMatchObject({
      current: 'not in the list',
      original: '2026-04-22, 2026-06-02, 2027-08-02, 2028-08-02',
    })
  })
})

const quoting = new Map([['clusters', ['/eks/limits/', '/compare/control-planes/']]])
const addresses = { place: () => 'quotas.ts:5', quoting, site: undefined }
const nothing = { drifts: [], renewals: [], failures: [], due: [], links: [] }
const groups = { quotas: { facts: { clusters } } }

test.describe('a report', () => {
  test('says nothing when there is nothing to do', () => {
    expect(writeReport(nothing, addresses)).toBe('')
  })

  test('names the place, both values and the pages that quote it', async () => {
    const { drifts } = await compare({ clusters: { ...clusters, value: 90, doubt: 'Or 80.' } })
    const report = writeReport({ ...nothing, drifts }, addresses)
    expect(report).toContain('## 1 value drifted')
    expect(report).toContain('- `clusters` in quotas.ts:5: 90 → 100, by [its original](https://')
    expect(report).toContain('Check whether this is still uncertain: Or 80.')
    expect(report).toContain('Quoted by /compare/control-planes/, /eks/limits/.')
    const linked = writeReport({ ...nothing, drifts }, { ...addresses, site: 'https://a.io/b' })
    expect(linked).toContain('[/eks/limits/](https://a.io/b/eks/limits/)')
  })

  test('lists what is due, and whether a program can renew it', async () => {
    const today = '2027-05-24'
    const { renewals } = await compare({ clusters }, { today })
    const due = dueFacts(groups, [v136], today)
    expect(due.map(({ name }) => name)).toEqual(['1.36', 'clusters'])
    const report = writeReport({ ...nothing, renewals, due }, addresses)
    expect(report).toContain('## 2 facts are due for a check')
    expect(report).toContain(
      'due 21 May 2027: Clusters in a Region of an account: 100 clusters ([source](https://',
    )
    expect(report).toContain(
      'Its original has the same value: `npm run drift -- --write` renews it.',
    )
  })

  test('names each original that failed once, and each broken link', () => {
    const failure = { address: 'https://a.io/x', reason: 'HTTP status 404' }
    const link = { file: 'a.ts', path: [], name: 'a', facts: [], url: 'https://b.io/', reason: 'R' }
    const report = writeReport(
      { ...nothing, failures: [failure, failure], links: [link] },
      addresses,
    )
    expect(report).toContain('## 1 original could not be read')
    expect(report).toContain('- <https://a.io/x>: HTTP status 404\n')
    expect(report).toContain('- `a` in quotas.ts:5: <https://b.io/>, R\n')
  })

  test('lists for changed notes only the facts they quote', () => {
    const due = dueFacts(groups, [], '2027-06-24')
    expect(quotedOn(['/eks/'], due, quoting)).toEqual([])
    const quoted = quotedOn(['/eks/limits/'], due, quoting)
    expect(writeDueSoon(quoted, '2027-06-24', addresses)).toContain(
      '## 1 fact in these notes must be checked by 24 June 2027',
    )
    expect(writeDueSoon([], '2027-06-24', addresses)).toBe('')
  })
})

test('an author is told which originals there are, and how each names a value', () => {
  const told = (original: object) =>
    factSchema.safeParse({ ...clusters, original }).error?.issues.map(({ message }) => message)
  expect(told({ from: 'aws-quotas', of: 'Clusters' })).toBeUndefined()
  expect(told({ from: 'github', of: 'aws/karpenter' })).toEqual([
    'write one of github-releases, eni-max-pods, karpenter-compatibility, aws-quotas as "from"',
  ])
  expect(told({ from: 'github-releases', of: 'karpenter' })).toEqual([
    'write the repository as owner/name',
  ])
  expect(told({ from: 'karpenter-compatibility', of: 'v1' })).toEqual([
    'write newest, or a minor version such as 1.36',
  ])
})
