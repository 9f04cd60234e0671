import type { Facts } from '#facts/fact.ts'
import type { VersionSupport } from '#facts/versionCalendar.ts'
import { addressesOf, compareFacts } from './compareFacts.ts'
import { compareVersions, versionAddresses } from './compareVersions.ts'
import type { Findings } from './drift.ts'
import { readDocuments } from './readDocuments.ts'

/** What is compared. */
interface Data {
  /** The facts by the file of `src/data/facts/` that states them. */
  factGroups: Readonly<Record<string, { facts: Facts }>>
  /** The newest first. */
  versions: readonly VersionSupport[]
}

/**
 * Compares the facts and the version calendar with the documents that state them.
 * @param read gives the text at an address, or throws
 * @param today `YYYY-MM-DD`
 */
export async function compareData(
  { factGroups, versions }: Data,
  read: (address: string) => Promise<string>,
  today: string,
): Promise<Findings> {
  const addresses = [...versionAddresses, ...addressesOf(factGroups)]
  const { texts, failures } = await readDocuments(addresses, read)
  const all = [compareVersions(versions, texts, today), compareFacts(factGroups, texts, today)]
  return {
    drifts: all.flatMap(({ drifts }) => drifts),
    renewals: all.flatMap(({ renewals }) => renewals),
    failures: [...failures, ...all.flatMap((each) => each.failures)],
  }
}

/** What `npm run drift` tells a script: 2 if it could not compare everything, 1 if a value drifted. */
export function exitCode({ drifts, failures }: Findings): 0 | 1 | 2 {
  if (failures.length > 0) return 2
  return drifts.length > 0 ? 1 : 0
}
