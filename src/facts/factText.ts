import type { Fact } from './fact.ts'
import { formatDay } from './formatDay.ts'

/**
 * A fact as a sentence quotes it: "3,000 access entries", "$0.10 per cluster-hour",
 * "2 December 2026".
 * @param bare without the unit of a number; a price keeps its currency
 */
export function factText({ value, unit = '' }: Pick<Fact, 'value' | 'unit'>, bare = false): string {
  if (typeof value === 'string') {
    return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value) : join(value, bare ? '' : unit)
  }
  if (!unit.startsWith('USD')) return join(value.toLocaleString('en-GB'), bare ? '' : unit)
  const price = value.toLocaleString('en-US', {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 6,
  })
  return join(price, bare ? '' : unit.slice('USD'.length).trim())
}

function join(value: string, unit: string): string {
  return unit === '' ? value : `${value} ${unit}`
}
