import type { DataPath } from '#checks/dataFile.ts'
import { isDay } from '#checks/day.ts'
import { issuePath } from '#checks/issuePath.ts'
import { dueDays, factsPerDay, takeDay } from './checkDays.ts'
import { factSchema, type Facts } from './fact.ts'

/** Something wrong with one fact. */
export interface FactProblem {
  /** Where in the list it is. */
  path: DataPath
  message: string
}

/** What the facts are checked against. */
export interface FactContext {
  sources: readonly string[]
  /** Names of the facts that notes and comparisons quote. */
  quoted: ReadonlySet<string>
  /** `YYYY-MM-DD` */
  today: string
}

/**
 * What is wrong with the stated facts: an entry that is not complete, an unknown source, a check in
 * the future or one that was due before it was done, a fact that nothing quotes.
 */
export function checkFacts(facts: Facts, { sources, quoted, today }: FactContext): FactProblem[] {
  return Object.entries(facts).flatMap(([id, fact]): FactProblem[] => {
    const say = (path: DataPath, message: string) => [
      { path: [id, ...path], message: `Fact "${id}": ${message}` },
    ]
    const result = factSchema.safeParse(fact)
    if (!result.success) {
      return result.error.issues.flatMap((issue) =>
        say(issuePath(issue), `${issue.path.join('.') || 'entry'}: ${issue.message}.`),
      )
    }
    const { source, checked, checkAgain } = result.data
    if (!sources.includes(source)) {
      return say(
        ['source'],
        `unknown source "${source}". Write a key of a file in src/data/sources/.`,
      )
    }
    if (checked > today) {
      return say(['checked'], `checked in the future. Write ${today} or an earlier day.`)
    }
    if (checkAgain <= checked) return say(['checkAgain'], 'checkAgain must be later than checked.')
    if (!quoted.has(id)) return say([], 'it is never quoted. Quote it or remove it.')
    return []
  })
}

/**
 * The facts that fall due on a day on which enough others do: nobody checks a hundred facts in a day.
 * @param facts those of all files together
 */
export function checkDueDays(facts: Facts): FactProblem[] {
  const dated = Object.entries(facts).filter(([, { checkAgain }]) => isDay(checkAgain))
  const days = dueDays(Object.fromEntries(dated))
  const before = new Map<string, number>()
  return dated.flatMap(([id, { checkAgain }]): FactProblem[] => {
    const others = before.get(checkAgain) ?? 0
    before.set(checkAgain, others + 1)
    if (others < factsPerDay) return []
    const free = takeDay(days, checkAgain)
    const message = `Fact "${id}": ${factsPerDay} others are already due on ${checkAgain}. Write ${free}, or another day with fewer.`
    return [{ path: [id, 'checkAgain'], message }]
  })
}
