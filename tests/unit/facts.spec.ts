import { expect, test } from 'playwright/test'
import { checkAsks } from '../../src/search/answers/checkAsks.ts'
import { checkDueDays, checkFacts } from '../../src/facts/checkFacts.ts'
import { isDue, type Fact } from '../../src/facts/fact.ts'
import { datedFact } from '../../src/facts/datedText.ts'
import { versions as liveVersions } from '../../src/data/versions.ts'
import { factText } from '../../src/facts/factText.ts'
import { defineSources, joinSources } from '../../src/facts/source.ts'
import { supportCalendar } from '../../src/facts/supportCalendar.ts'
import {
  supportOn,
  changeDays,
  versionFacts,
  type VersionSupport,
} from '../../src/facts/versionCalendar.ts'

const quota: Fact = {
  what: 'Access entries in a cluster',
  value: 3000,
  unit: 'access entry',
  source: 'eks-access-entries',
  checked: '2026-11-20',
  checkAgain: '2027-05-20',
}

test('a fact is written as a sentence needs it', () => {
  expect(factText(quota)).toBe('3,000 access entries')
  expect(factText(quota, true)).toBe('3,000')
  expect(factText({ value: 0.1, unit: 'USD per cluster-hour' })).toBe('$0.10 per cluster-hour')
  expect(factText({ value: 0.01152, unit: 'USD per cluster-hour' }, true)).toBe('$0.01152')
  expect(factText({ value: '2026-12-02' })).toBe('2 December 2026')
  expect(factText({ value: '1.36' })).toBe('1.36')
})

test('a unit follows its number', () => {
  const counted = (value: number | string) => factText({ value, unit: 'Pod' })
  expect(['2 to 4', 0, 0.5, 1, 2, -1].map(counted)).toEqual([
    '2 to 4 Pods',
    '0 Pods',
    '0.5 Pods',
    '1 Pod',
    '2 Pods',
    '-1 Pods',
  ])
  expect(factText({ value: 1, unit: 'spare prefix' })).toBe('1 spare prefix')
  expect(factText({ value: 1, unit: 'MiB' })).toBe('1 MiB')
})

test('a fact is due from its day on', () => {
  expect(isDue(quota, '2027-05-19')).toBe(false)
  expect(isDue(quota, '2027-05-20')).toBe(true)
})

test('an author is told what is wrong with a fact', () => {
  const told = (fact: Partial<Fact>, quoted = ['quota']) =>
    checkFacts(
      { quota: { ...quota, ...fact } },
      { sources: ['eks-access-entries'], quoted: new Set(quoted), today: '2026-11-23' },
    ).map(({ message }) => message)
  expect(told({})).toEqual([])
  expect(told({ checked: '20 November' })).toEqual([
    'Fact "quota": checked: write a day as YYYY-MM-DD.',
  ])
  expect(told({ unit: 'access entries' as never })).toEqual([
    'Fact "quota": unit: write the unit in the singular, a key of src/data/units.ts, or add it there.',
  ])
  expect(told({ checked: '2026-12-01' })[0]).toContain('checked in the future')
  expect(told({ checkAgain: '2026-11-01' })[0]).toContain('must be later than checked')
  expect(told({ source: 'eks-architecture' })[0]).toContain('unknown source "eks-architecture"')
  expect(told({}, [])).toEqual(['Fact "quota": it is never quoted. Quote it or remove it.'])
})

test('no more facts are due on a day than somebody can check', () => {
  const onDay = (checkAgain: string, count: number) =>
    Array.from({ length: count }, (_, index) => [
      `${checkAgain}-${index + 1}`,
      { ...quota, checkAgain },
    ])
  const told = (...facts: unknown[][][]) =>
    checkDueDays(Object.fromEntries(facts.flat())).map(({ message }) => message)
  expect(told(onDay('2027-05-20', 12), onDay('2027-05-21', 12))).toEqual([])
  // 22 and 23 May are a weekend, and one more fact fits on the day before.
  expect(told(onDay('2027-05-20', 10), onDay('2027-05-21', 11), onDay('2027-05-23', 14))).toEqual([
    'Fact "2027-05-23-13": 12 others are already due on 2027-05-23. Write 2027-05-21, or another day with fewer.',
    'Fact "2027-05-23-14": 12 others are already due on 2027-05-23. Write 2027-05-20, or another day with fewer.',
  ])
})

const version = (name: string, released: string, standard: string, extended: string) =>
  ({
    version: name,
    upstream: released,
    released,
    standardUntil: standard,
    extendedUntil: extended,
    source: 'eks-kubernetes-versions',
    checked: '2026-11-23',
  }) satisfies VersionSupport

const versions = [
  version('1.35', '2026-01-27', '2027-03-27', '2028-03-27'),
  version('1.34', '2025-10-02', '2026-12-02', '2027-12-02'),
  version('1.33', '2025-05-29', '2026-07-29', '2027-07-29'),
  version('1.31', '2024-09-26', '2025-11-26', '2026-11-26'),
]

test('the status of a version changes on the day its support ends', () => {
  const v134 = version('1.34', '2025-10-02', '2026-12-02', '2027-12-02')
  expect(supportOn(v134, '2026-12-01')).toMatchObject({ status: 'standard', until: '2026-12-02' })
  expect(supportOn(v134, '2026-12-02')).toMatchObject({ status: 'extended', until: '2027-12-02' })
  expect(supportOn(v134, '2027-12-02')).toMatchObject({ status: 'ended' })
})

test('which versions are newest and supported follows from the day', () => {
  const on = (day: string) =>
    Object.fromEntries(
      Object.entries(versionFacts(versions, day)).map(([id, { value }]) => [id, value]),
    )
  expect(on('2026-11-23')).toMatchObject({
    'eks-version-newest': '1.35',
    'eks-versions-standard': '1.34 and 1.35',
    'eks-versions-extended': '1.31 and 1.33',
    'eks-version-oldest-extended': '1.31',
    'eks-1.34-standard-until': '2026-12-02',
    'eks-versions-next-change': '2026-11-26',
    'eks-version-oldest-standard-until': '2026-12-02',
  })
  expect(on('2026-12-02')).toMatchObject({
    'eks-versions-standard': '1.35',
    'eks-versions-extended': '1.33 and 1.34',
    'eks-versions-next-change': '2027-03-27',
  })
})

test('a text that follows from the calendar says from which day on it says something else', () => {
  const [last] = changeDays(liveVersions)
    .filter((day) => day <= '2026-12-01')
    .slice(-1)
  expect(datedFact('eks-version-oldest-standard', '2026-12-01').slice(0, 2)).toEqual([
    { from: last, text: '1.34' },
    { from: '2026-12-02', text: '1.35' },
  ])
  expect(datedFact('quota-clusters', '2026-12-01')).toEqual([])
  expect(datedFact('eks-1.34-standard-until', '2026-12-01')).toEqual([])
})

test('two facts that one query asks for are named', () => {
  const fact = { what: 'Clusters', value: 1, source: 'eks-architecture' } as unknown as Fact
  const other = { ...fact, what: 'Clusters, by default' }
  const groups = { quotas: { facts: { a: { ...fact, asks: ['clusters region'] } } } }
  const again = { facts: { b: { ...fact, asks: ['cluster in a Region'] } } }
  expect(checkAsks({ ...groups, more: again })).toMatchObject([
    { file: 'more', path: ['b', 'asks', 0] },
  ])
  expect(
    checkAsks({ ...groups, more: { facts: { b: { ...other, asks: ['region cluster'] } } } }),
  ).toEqual([])
})

test('the calendar file has an all-day event for each end of support, whatever the time zone', () => {
  const file = supportCalendar(versions.slice(1, 2), 'https://notes.example.com/calendar/')
  const lines = file.split('\r\n')
  expect(lines).toContain('BEGIN:VCALENDAR')
  expect(lines).toContain('SUMMARY:EKS 1.34: standard support ends')
  expect(lines).toContain('DTSTART;VALUE=DATE:20261202')
  expect(lines).toContain('DTEND;VALUE=DATE:20261203')
  expect(lines).toContain('DTSTART;VALUE=DATE:20271202')
  expect(lines).toContain('UID:1.34-standard@eks-notes')
  expect(file).toBe(supportCalendar(versions.slice(1, 2), 'https://notes.example.com/calendar/'))
})

const page = { title: 'Pods', url: 'https://example.com/pods/', checked: '2026-11-20' }

test('the sources of several publishers are joined, each with its publisher', () => {
  const files = [
    defineSources('AWS', { 'eks-pods': page }),
    defineSources('Kubernetes', { 'k8s-pods': { ...page, asOf: '2026-10' } }),
  ]
  expect(joinSources(files)).toEqual({
    'eks-pods': { ...page, publisher: 'AWS' },
    'k8s-pods': { ...page, publisher: 'Kubernetes', asOf: '2026-10' },
  })
})

// The type checker proves this: a line that compiles where an error is expected is an error itself.
// @ts-expect-error a page has no author
defineSources('AWS', { 'eks-pods': { ...page, author: 'A' } })
