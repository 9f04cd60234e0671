import { expect, test } from 'playwright/test'
import { formatShortDay } from '../../src/facts/formatDay.ts'
import { consequenceOf, supportEndsAfter } from '../../src/facts/supportEnds.ts'
import type { VersionSupport } from '../../src/facts/versionCalendar.ts'

const version = (name: string, standardUntil: string, extendedUntil: string): VersionSupport => ({
  version: name,
  upstream: '2025-01-01',
  released: '2025-02-01',
  standardUntil,
  extendedUntil,
  source: 'eks-kubernetes-versions',
  checked: '2026-11-23',
})
const versions = [
  version('1.37', '2027-12-02', '2028-12-02'),
  version('1.34', '2026-12-02', '2027-12-02'),
]

test('the ends of support after a day are in order, that of the older version first', () => {
  const ends = (day: string) =>
    supportEndsAfter(day, versions).map((end) => `${end.day} ${end.version} ${end.period}`)
  expect(ends('2026-12-01')).toEqual([
    '2026-12-02 1.34 standard',
    '2027-12-02 1.34 extended',
    '2027-12-02 1.37 standard',
    '2028-12-02 1.37 extended',
  ])
  expect(ends('2026-12-02')[0]).toBe('2027-12-02 1.34 extended')
  expect(ends('2028-12-02')).toEqual([])
})

test('the end of standard support raises the price, that of extended support forces an upgrade', () => {
  const [standard, extended] = supportEndsAfter('2026-12-01', versions)
  expect(standard && consequenceOf(standard)).toContain('$0.60 instead of $0.10 an hour')
  expect(extended && consequenceOf(extended)).toContain('EKS may upgrade')
})

test('in a table the name of a month has three letters', () => {
  expect(formatShortDay('2026-12-02')).toBe('2 Dec 2026')
  expect(formatShortDay('2026-09-26')).toBe('26 Sep 2026')
})
