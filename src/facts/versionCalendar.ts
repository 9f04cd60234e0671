import type { SourceKey } from '#data/sources/index.ts'
import { addMonths } from './days.ts'
import type { Fact, Facts } from './fact.ts'

/** How long EKS supports a Kubernetes version; every day is `YYYY-MM-DD`, in UTC. */
export interface VersionSupport {
  /** Minor version, `1.36`. */
  version: string
  /** The day the Kubernetes project released it. */
  upstream: string
  /** The day EKS released it. */
  released: string
  /** The first day that counts, and is charged, as extended support. */
  standardUntil: string
  /** The first day on which EKS may upgrade a cluster that is still on it. */
  extendedUntil: string
  source: SourceKey
  checked: string
  /** What is not certain about the days, in words for the reader. */
  doubt?: string
}

/** What a version's support is on a day. */
export type SupportStatus = 'standard' | 'extended' | 'ended'

/** What a version's support is on a day. */
interface Status {
  status: SupportStatus
  /** The day on which the status ends next; none once support has ended. */
  until?: string
}

/** A version's support seen from a day. */
export type DatedSupport = VersionSupport & Status

/** Where in its life a version is on a day, `YYYY-MM-DD`. */
export function supportOn<V extends Pick<VersionSupport, 'standardUntil' | 'extendedUntil'>>(
  version: V,
  day: string,
): V & Status {
  const { standardUntil, extendedUntil } = version
  if (day >= extendedUntil) return { ...version, status: 'ended' }
  const status = day < standardUntil ? 'standard' : 'extended'
  return { ...version, status, until: status === 'standard' ? standardUntil : extendedUntil }
}

/** The days on which a version comes, loses standard support or ends, in order. */
export function changeDays(versions: readonly VersionSupport[]): string[] {
  const days = versions.flatMap((each) => [each.released, each.standardUntil, each.extendedUntil])
  return [...new Set(days)].toSorted()
}

/** The last day, up to the given one, on which the calendar changed; it has said the same since. */
export function lastChange(versions: readonly VersionSupport[], day: string): string {
  return changeDays(versions).findLast((each) => each <= day) ?? day
}

/**
 * The facts that follow from the calendar on a day: which versions are newest, in standard and in
 * extended support, and the days of each version.
 * @param versions the newest first
 * @param day `YYYY-MM-DD`
 */
export function versionFacts(versions: readonly VersionSupport[], day: string): Facts {
  const supported = (status: SupportStatus) =>
    versions.filter((each) => each.released <= day && supportOn(each, day).status === status)
  const [standard, extended] = [supported('standard'), supported('extended')]
  const fact = (what: string, value: string, basis: VersionSupport): Fact => ({
    what,
    value,
    source: basis.source,
    checked: basis.checked,
    checkAgain: addMonths(basis.checked, 3),
    ...(basis.doubt && { doubt: basis.doubt }),
  })
  const facts: Record<string, Fact> = {}
  const [newest] = standard
  const [oldestStandard, oldestExtended] = [standard.at(-1), extended.at(-1)]
  if (newest) {
    facts['eks-version-newest'] = fact('Newest Kubernetes version on EKS', newest.version, newest)
    facts['eks-versions-standard'] = fact(
      'Kubernetes versions in standard support',
      list(standard),
      newest,
    )
  }
  const next = nextChange(versions, day)
  if (next) {
    facts['eks-versions-next-change'] = fact(
      'Next day when support for a Kubernetes version changes',
      next.day,
      next.version,
    )
  }
  if (oldestStandard) {
    facts['eks-version-oldest-standard'] = fact(
      'Oldest Kubernetes version in standard support',
      oldestStandard.version,
      oldestStandard,
    )
    facts['eks-version-oldest-standard-until'] = fact(
      'End of standard support for the oldest Kubernetes version in it',
      oldestStandard.standardUntil,
      oldestStandard,
    )
  }
  if (oldestExtended) {
    facts['eks-version-oldest-extended'] = fact(
      'Oldest Kubernetes version in extended support',
      oldestExtended.version,
      oldestExtended,
    )
    facts['eks-versions-extended'] = fact(
      'Kubernetes versions in extended support',
      list(extended),
      oldestExtended,
    )
  }
  for (const each of versions) {
    const { version, released, standardUntil, extendedUntil } = each
    facts[`eks-${version}-released`] = fact(`Release of ${version} on EKS`, released, each)
    facts[`eks-${version}-standard-until`] = fact(
      `End of standard support for ${version}`,
      standardUntil,
      each,
    )
    facts[`eks-${version}-extended-until`] = fact(
      `End of extended support for ${version}`,
      extendedUntil,
      each,
    )
  }
  return facts
}

/** The next day, after the given one, on which the calendar changes, and a version of which it does. */
function nextChange(versions: readonly VersionSupport[], today: string) {
  const day = changeDays(versions).find((each) => each > today)
  const version = versions.find(
    ({ released, standardUntil, extendedUntil }) =>
      day === released || day === standardUntil || day === extendedUntil,
  )
  return day && version && { day, version }
}

/** Versions from the oldest to the newest, "1.35, 1.36 and 1.37". */
function list(versions: readonly VersionSupport[]): string {
  const names = versions.map(({ version }) => version).toReversed()
  return new Intl.ListFormat('en-GB').format(names)
}
