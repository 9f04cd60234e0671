import { factGroups } from '#data/facts/index.ts'
import { versions } from '#data/versions.ts'
import { joinFacts, type Facts } from './fact.ts'
import { versionFacts } from './versionCalendar.ts'

/** The facts stated in `src/data/facts/`, which comparisons may quote. */
export const statedFacts = joinFacts(factGroups)

/**
 * Every fact that notes may quote: the stated ones, and those that follow from the version calendar.
 * @param day the day of the calendar, `YYYY-MM-DD`
 */
export const factsOn = (day: string): Facts => ({ ...versionFacts(versions, day), ...statedFacts })
