import { dataFile } from '#checks/projectFiles.ts'
import { dueDays, takeDay } from '#facts/checkDays.ts'
import { addMonths } from '#facts/days.ts'
import { isDue, joinFacts, type Facts } from '#facts/fact.ts'
import type { Original } from '#facts/original.ts'
import type { Findings } from './drift.ts'
import { messageOf } from './messageOf.ts'
import { originals } from './originals.ts'

type FactGroups = Readonly<Record<string, { facts: Facts }>>

/** Months until the next check of a value that a program has read. */
const monthsUntilCheck = 3

/** The addresses of the documents that the facts name as their originals. */
export function addressesOf(groups: FactGroups): string[] {
  return Object.values(joinFacts(groups)).flatMap(({ original }) =>
    original ? addressOf(original) : [],
  )
}

/**
 * Compares each fact that names an original with it.
 * @param groups the facts by the file of `src/data/facts/` that states them
 * @param documents texts by their addresses; what is not among them is left out
 * @param today `YYYY-MM-DD`
 */
export function compareFacts(
  groups: FactGroups,
  documents: ReadonlyMap<string, string>,
  today: string,
): Findings {
  const days = dueDays(joinFacts(groups))
  const findings: Findings = { drifts: [], renewals: [], failures: [] }
  for (const [group, { facts }] of Object.entries(groups)) {
    const file = dataFile(`facts/${group}`)
    for (const [id, fact] of Object.entries(facts)) {
      if (!fact.original) continue
      const address = addressOf(fact.original)
      const text = documents.get(address)
      if (text === undefined) continue
      try {
        const value = valueIn(text, fact.original, id)
        const path = [id, 'value']
        const renew = () => [
          { path: [id, 'checked'], value: today },
          { path: [id, 'checkAgain'], value: takeDay(days, addMonths(today, monthsUntilCheck)) },
        ]
        if (value !== fact.value) {
          findings.drifts.push({
            file,
            path,
            name: id,
            facts: [id],
            current: String(fact.value),
            original: String(value),
            address,
            doubt: fact.doubt,
            edits: [{ path, value }, ...renew()],
          })
        } else if (isDue(fact, today)) {
          findings.renewals.push({ id, file, edits: renew() })
        }
      } catch (error) {
        findings.failures.push({ address, reason: messageOf(error) })
      }
    }
  }
  return findings
}

const addressOf = ({ from, of }: Original) => originals[from].address(of)

function valueIn(text: string, { from, of }: Original, id: string): string | number {
  const value = originals[from].valueIn(text, of)
  if (value === undefined) throw new Error(`it says nothing about "${of}", for ${id}`)
  return value
}
