import { dataFile } from '#checks/projectFiles.ts'
import { sources } from '#data/sources/index.ts'
import { addMonths } from '#facts/days.ts'
import { isDue, type Fact, type Facts } from '#facts/fact.ts'
import { factText } from '#facts/factText.ts'
import { versionFacts, type VersionSupport } from '#facts/versionCalendar.ts'
import type { Entry } from './drift.ts'
import { factsFrom } from './versionDays.ts'

/** An entry that must be compared with its source. */
export interface Due extends Entry {
  /** What it says, in words. */
  says: string
  /** The day since which it is due, or from which on it will be, `YYYY-MM-DD`. */
  since: string
  /** The address of its source. */
  source: string
}

/**
 * The facts and the versions that are due on a day, those due first at the top.
 * @param groups the facts by the file of `src/data/facts/` that states them
 * @param day `YYYY-MM-DD`
 */
export function dueFacts(
  groups: Readonly<Record<string, { facts: Facts }>>,
  versions: readonly VersionSupport[],
  day: string,
): Due[] {
  const facts = Object.entries(groups).flatMap(([group, { facts }]) =>
    Object.entries(facts)
      .filter(([, fact]) => isDue(fact, day))
      .map(([id, fact]) => ({
        file: dataFile(`facts/${group}`),
        path: [id],
        name: id,
        facts: [id],
        says: `${fact.what}: ${factText(fact)}`,
        ...origin(fact),
      })),
  )
  const ofVersions = versionFacts(versions, day)
  const rows = versions.flatMap(({ version }, index) => {
    const fact = ofVersions[`eks-${version}-released`]
    if (!fact || !isDue(fact, day)) return []
    return [
      {
        file: dataFile('versions'),
        path: [index],
        name: version,
        facts: factsFrom(version),
        says: `Support of Kubernetes ${version}`,
        ...origin(fact),
      },
    ]
  })
  return [...facts, ...rows].toSorted((a, b) => a.since.localeCompare(b.since))
}

const origin = ({ checkAgain, source }: Fact) => ({
  since: checkAgain,
  source: sources[source].url,
})

/** Those of them that a page quotes. */
export function quotedOn(
  pages: readonly string[],
  due: readonly Due[],
  quoting: ReadonlyMap<string, readonly string[]>,
): Due[] {
  return due.filter(({ facts }) =>
    facts.some((id) => quoting.get(id)?.some((page) => pages.includes(page))),
  )
}

/** The day until which a fact counts as due soon: a month from the given one. */
export const soon = (today: string): string => addMonths(today, 1)
