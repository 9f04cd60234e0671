import { dataFile } from '#checks/projectFiles.ts'
import type { VersionSupport } from '#facts/versionCalendar.ts'
import { awsVersions } from './awsVersions.ts'
import type { Drift, Findings } from './drift.ts'
import { endOfLifeEks, endOfLifeKubernetes } from './endOfLife.ts'
import { messageOf } from './messageOf.ts'
import { dayNames, factsFrom, type DayName, type VersionDays } from './versionDays.ts'

const file = dataFile('versions')

/** The documents with the days of versions. What an earlier one says counts before a later one. */
const readers = [awsVersions, endOfLifeEks, endOfLifeKubernetes]

export const versionAddresses = readers.map(({ address }) => address)

/** A day that a document states. */
interface StatedDay {
  day: string
  address: string
}

/**
 * Compares the version calendar with the documents that state its days, and finds versions that it
 * does not have yet.
 * @param versions the newest first
 * @param documents texts by their addresses; what is not among them is left out
 * @param today `YYYY-MM-DD`
 */
export function compareVersions(
  versions: readonly VersionSupport[],
  documents: ReadonlyMap<string, string>,
  today: string,
): Findings {
  const failures: Findings['failures'] = []
  const stated = new Map<string, Partial<Record<DayName, StatedDay>>>()
  for (const { address, daysIn } of readers) {
    const text = documents.get(address)
    if (text === undefined) continue
    try {
      for (const [version, days] of Object.entries(daysIn(text))) {
        stated.set(version, { ...withAddress(days, address), ...stated.get(version) })
      }
    } catch (error) {
      failures.push({ address, reason: messageOf(error) })
    }
  }
  const drifts = versions.flatMap((version, index) =>
    dayNames.flatMap((name): Drift[] => {
      const original = stated.get(version.version)?.[name]
      if (!original || original.day === version[name]) return []
      return [
        {
          file,
          path: [index, name],
          name: `${name} of Kubernetes ${version.version}`,
          facts: factsFrom(version.version),
          current: version[name],
          original: original.day,
          address: original.address,
          doubt: version.doubt,
          edits: [
            { path: [index, name], value: original.day },
            { path: [index, 'checked'], value: today },
          ],
        },
      ]
    }),
  )
  return { drifts: [...newVersions(versions, stated, today), ...drifts], renewals: [], failures }
}

const withAddress = (days: VersionDays, address: string) =>
  Object.fromEntries(Object.entries(days).map(([name, day]) => [name, { day, address }]))

/** Versions after the newest one, once all of their days are known. */
function newVersions(
  [newest]: readonly VersionSupport[],
  stated: ReadonlyMap<string, Partial<Record<DayName, StatedDay>>>,
  today: string,
): Drift[] {
  const isNewer = (version: string) =>
    !newest || version.localeCompare(newest.version, 'en', { numeric: true }) > 0
  return [...stated].flatMap(([version, days]): Drift[] => {
    const known = dayNames.flatMap((name) => days[name] ?? [])
    if (!isNewer(version) || known.length < dayNames.length) return []
    const rows = dayNames.map((name) => `    ${name}: '${days[name]?.day}',`)
    return [
      {
        file,
        path: [0],
        name: `Kubernetes ${version}`,
        facts: factsFrom(version),
        current: 'not in the list',
        original: known.map(({ day }) => day).join(', '),
        address: awsVersions.address,
        edits: [
          {
            path: [0],
            insert: [
              '{',
              `    version: '${version}',`,
              ...rows,
              `    source: 'eks-kubernetes-versions',`,
              `    checked: '${today}',`,
              '  }',
            ].join('\n'),
          },
        ],
      },
    ]
  })
}
