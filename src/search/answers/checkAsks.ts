import type { DataPath } from '#checks/dataFile.ts'
import type { Facts } from '#facts/fact.ts'
import { extentOf, tellingStems } from './asked.ts'

/** Words beside a fact that would also answer with another. */
export interface AskProblem {
  /** The name of its file in `src/data/facts/`. */
  file: string
  path: DataPath
  message: string
}

/**
 * Finds facts that the same query asks for: neither would be shown. Two may share words if one is the
 * most and the other what holds by default, because queries say which.
 * @param groups the facts by their files
 */
export function checkAsks(groups: Readonly<Record<string, { facts: Facts }>>): AskProblem[] {
  const first = new Map<string, string>()
  return Object.entries(groups).flatMap(([file, { facts }]) =>
    Object.entries(facts).flatMap(([id, { what, asks = [] }]) =>
      asks.flatMap((ask, index): AskProblem[] => {
        const key = `${extentOf(what)} ${tellingStems(ask).sort().join(' ')}`
        const other = first.get(key)
        first.set(key, other ?? id)
        if (other === undefined || other === id) return []
        const message = `Fact "${id}": "${ask}" also asks for "${other}". Write words that fit only one of them.`
        return [{ file, path: [id, 'asks', index], message }]
      }),
    ),
  )
}
