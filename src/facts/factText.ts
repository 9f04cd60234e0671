import { isDay } from '#checks/day.ts'
import { units, type Unit } from '#data/units.ts'
import type { Fact } from './fact.ts'
import { formatDay } from './formatDay.ts'

/**
 * A fact as a sentence quotes it: "3,000 access entries", "1 Pod", "$0.10 per cluster-hour",
 * "2 December 2026".
 * @param bare without the unit of a number; a price keeps its currency
 */
export function factText({ value, unit }: Pick<Fact, 'value' | 'unit'>, bare = false): string {
  const counted = unit === undefined ? '' : unitFor(value, unit)
  if (typeof value === 'string') {
    return isDay(value) ? formatDay(value) : join(value, bare ? '' : counted)
  }
  if (!counted.startsWith('USD')) return join(value.toLocaleString('en-GB'), bare ? '' : counted)
  const price = value.toLocaleString('en-US', {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 6,
  })
  return join(price, bare ? '' : counted.slice('USD'.length).trim())
}

/** The form of a unit that follows a value; all but exactly 1, such as "2 to 4", take the plural. */
function unitFor(value: Fact['value'], unit: Unit): string {
  return Number(value) === 1 ? unit : units[unit]
}

function join(value: string, unit: string): string {
  return unit === '' ? value : `${value} ${unit}`
}
