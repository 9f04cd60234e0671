import { changes } from '#data/changes.ts'
import { comparisons } from '#data/comparisons/index.ts'
import { diagrams } from '#data/diagrams/index.ts'
import { extraFiles } from '#data/extraFiles.ts'
import { commonSymptoms } from '#data/home.ts'
import { factGroups } from '#data/facts/index.ts'
import { termFiles } from '#data/glossary/index.ts'
import { sourceFiles } from '#data/sources/index.ts'
import { topics } from '#data/topics.ts'
import { versions } from '#data/versions.ts'
import { factsOn } from '#facts/facts.ts'
import { withPublisher } from '#facts/source.ts'
import { readLedgerFiles } from '#addresses/ledgerFiles.ts'
import { otherPages } from '#addresses/otherPages.ts'
import { versionFacts } from '#facts/versionCalendar.ts'
import { today } from '#facts/today.ts'
import type { SiteData } from './dataOfSite.ts'
import { linkedLists } from './pageOf.ts'

/** The data of this site without the ledger, which is in files of its own. */
export function siteData(): Omit<SiteData, 'ledger'> {
  const day = today()
  return {
    sources: Object.fromEntries(
      Object.entries(sourceFiles).map(([file, list]) => [file, withPublisher(list)]),
    ),
    facts: factsOn(day),
    factGroups,
    derivedFacts: Object.keys(versionFacts(versions, day)),
    comparisons,
    diagrams,
    terms: termFiles,
    topics,
    changes,
    commonSymptoms,
    pages: [...Object.keys(otherPages), '/llms.txt', ...extraFiles.map(({ path }) => path)],
    linkedLists,
    versions: versions.map(({ version }) => version),
    today: day,
  }
}

/**
 * All data of this site, for the checks of its notes.
 * @param root the project's root
 * @throws {LedgerError} when the ledger cannot be read
 */
export function readSiteData(root: string): SiteData {
  return { ...siteData(), ledger: readLedgerFiles(root) }
}
