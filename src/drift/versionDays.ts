import type { VersionSupport } from '#facts/versionCalendar.ts'

/** The days that a row of the version calendar states, in the order in which it states them. */
export const dayNames = ['upstream', 'released', 'standardUntil', 'extendedUntil'] as const

export type DayName = (typeof dayNames)[number]

/** The days of a Kubernetes version that a document states. */
export type VersionDays = Partial<Pick<VersionSupport, DayName>>

/** A document with days of Kubernetes versions. */
export interface VersionReader {
  address: string
  /**
   * The days of each version in the text of the document.
   * @throws when the text is not of the expected form
   */
  daysIn: (text: string) => Readonly<Record<string, VersionDays>>
}

/** The facts that follow from the days of a version; those about all versions may as well. */
export const factsFrom = (version: string) => [
  `eks-${version}-released`,
  `eks-${version}-standard-until`,
  `eks-${version}-extended-until`,
  'eks-version-newest',
  'eks-versions-standard',
  'eks-versions-extended',
  'eks-versions-next-change',
  'eks-version-oldest-standard',
  'eks-version-oldest-standard-until',
  'eks-version-oldest-extended',
]
