import { expect, test } from 'playwright/test'
import { dayOrMonthSchema, isDay } from '../../src/checks/day.ts'

test('a day is one of the calendar', () => {
  expect(['2026-11-23', '2028-02-29'].filter((text) => !isDay(text))).toEqual([])
  const others = ['2026-11', '2026-11-31', '2027-02-29', '23 November 2026', '1.36', '']
  expect(others.filter(isDay)).toEqual([])
})

test('where the day is not known, its month is enough', () => {
  const isEither = (text: string) => dayOrMonthSchema.safeParse(text).success
  expect(['2026-11', '2026-11-23'].filter((text) => !isEither(text))).toEqual([])
  expect(['2026', '2026-13', '2026-11-31'].filter(isEither)).toEqual([])
})
