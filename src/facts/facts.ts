import { factGroups } from '#data/facts/index.ts'
import { versions } from '#data/versions.ts'
import type { Fact, Facts } from './fact.ts'
import { today } from './today.ts'
import { versionFacts } from './versionCalendar.ts'

/** The facts stated in `src/data/facts/`. */
const statedFacts: Facts = Object.assign(
  {},
  ...Object.values(factGroups).map(({ facts }) => facts),
) as Facts

/** Every fact that may be quoted: the stated ones, and those that follow from the version calendar. */
export const facts: Facts = { ...versionFacts(versions, today()), ...statedFacts }

/** A fact by its name; the checks of the notes know the names, so that a missing one is a defect. */
export function factNamed(id: string): Fact {
  const fact = facts[id]
  if (!fact) throw new Error(`There is no fact "${id}".`)
  return fact
}
