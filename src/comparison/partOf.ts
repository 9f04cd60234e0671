import { meant } from '#checks/nearest.ts'
import type { Comparison } from './defineComparison.ts'

/**
 * A comparison with some of its options, in the given order, and some of its criteria.
 * @throws when a name is not one of the comparison's
 */
export function partOf(
  comparison: Comparison,
  options: readonly string[] = Object.keys(comparison.options),
  criteria: readonly string[] = Object.keys(comparison.criteria),
): Comparison {
  return {
    ...comparison,
    options: pick(comparison.options, options, `option of ${comparison.id}`),
    criteria: pick(comparison.criteria, criteria, `criterion of ${comparison.id}`),
  }
}

function pick<T>(all: Readonly<Record<string, T>>, names: readonly string[], kind: string) {
  const entries = names.map((name) => {
    const value = all[name]
    if (value === undefined)
      throw new Error(`Unknown ${kind}: "${name}". ${meant(name, Object.keys(all))}`)
    return [name, value] as const
  })
  return Object.fromEntries(entries)
}
