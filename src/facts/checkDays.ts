import { addDays } from './days.ts'
import type { Facts } from './fact.ts'

/** How many facts may fall due on one day: as many as somebody can check in an hour or two. */
export const factsPerDay = 12

/** How many facts fall due on each day. */
export function dueDays(facts: Facts): Map<string, number> {
  const days = new Map<string, number>()
  for (const { checkAgain } of Object.values(facts)) count(days, checkAgain)
  return days
}

/**
 * Takes the last weekday up to the given day, `YYYY-MM-DD`, on which another fact may fall due.
 * @param days what is due on each day; the fact is added to it
 */
export function takeDay(days: Map<string, number>, latest: string): string {
  let day = latest
  while (isWeekend(day) || (days.get(day) ?? 0) >= factsPerDay) day = addDays(day, -1)
  count(days, day)
  return day
}

const count = (days: Map<string, number>, day: string) => days.set(day, (days.get(day) ?? 0) + 1)

const isWeekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay())
