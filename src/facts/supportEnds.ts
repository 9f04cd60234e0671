import type { FactId } from '#data/facts/index.ts'
import { versions } from '#data/versions.ts'
import { factNamed } from './fact.ts'
import { statedFacts } from './facts.ts'
import { factText } from './factText.ts'
import type { VersionSupport } from './versionCalendar.ts'

/** The end of a period of a version's support. */
export interface SupportEnd {
  version: string
  period: 'standard' | 'extended'
  /** The first day after it, `YYYY-MM-DD`. */
  day: string
}

/** The ends of support after a day, the nearest first; of two on one day, that of the older version. */
export function supportEndsAfter(
  day: string,
  all: readonly VersionSupport[] = versions,
): SupportEnd[] {
  return all
    .flatMap(({ version, standardUntil, extendedUntil }): SupportEnd[] => [
      { version, period: 'standard', day: standardUntil },
      { version, period: 'extended', day: extendedUntil },
    ])
    .filter((end) => end.day > day)
    .toSorted((a, b) => a.day.localeCompare(b.day) || (a.period === 'extended' ? -1 : 1))
}

const fee = (name: FactId) => factText(factNamed(name, statedFacts), true)

/** What the end means for a cluster on that version; completes "From then on, …". */
export function consequenceOf({ period }: SupportEnd): string {
  return period === 'standard'
    ? `a cluster costs ${fee('price-cluster-extended')} instead of ${fee('price-cluster-standard')} an hour, or EKS upgrades it`
    : 'EKS may upgrade the control plane at any time, without notice'
}
