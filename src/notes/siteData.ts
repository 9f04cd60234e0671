import { changes } from '#data/changes.ts'
import { comparisons } from '#data/comparisons/index.ts'
import { diagrams } from '#data/diagrams/index.ts'
import { extraFiles } from '#data/extraFiles.ts'
import { factGroups } from '#data/facts/index.ts'
import { glossary, termFiles } from '#data/glossary/index.ts'
import { sourceFiles } from '#data/sources/index.ts'
import { versions } from '#data/versions.ts'
import { factsOn } from '#facts/facts.ts'
import { withPublisher } from '#facts/source.ts'
import { readLedgerFiles } from '#addresses/ledgerFiles.ts'
import { versionFacts } from '#facts/versionCalendar.ts'
import { today } from '#facts/today.ts'
import type { SiteData } from './checkData.ts'

/**
 * The data of this site, for the checks of its notes.
 * @param root the project's root
 * @throws {LedgerError} when the ledger cannot be read
 */
export function readSiteData(root: string): SiteData {
  const day = today()
  const facts = factsOn(day)
  return {
    sources: Object.fromEntries(
      Object.entries(sourceFiles).map(([file, list]) => [file, withPublisher(list)]),
    ),
    facts,
    factGroups,
    derivedFacts: Object.keys(versionFacts(versions, day)),
    comparisons,
    diagrams,
    terms: termFiles,
    ledger: readLedgerFiles(root),
    changes,
    pages: [
      '/',
      '/search/',
      '/compare/',
      '/go/',
      '/llms.txt',
      '/reference/eks-support.ics',
      ...extraFiles.map(({ path }) => path),
    ],
    componentIds: {
      Freshness: Object.keys(facts),
      Glossary: Object.keys(glossary),
      VersionCalendar: versions.map(({ version }) => version),
    },
    today: day,
  }
}
