import { changes } from '#data/changes.ts'
import { comparisons } from '#data/comparisons/index.ts'
import { diagrams } from '#data/diagrams/index.ts'
import { extraFiles } from '#data/extraFiles.ts'
import { factGroups } from '#data/facts/index.ts'
import { glossary } from '#data/glossary.ts'
import { sources } from '#data/sources.ts'
import { versions } from '#data/versions.ts'
import { facts } from '#facts/facts.ts'
import { otherPages } from '#addresses/otherPages.ts'
import { ledger } from '#addresses/siteLedger.ts'
import { versionFacts } from '#facts/versionCalendar.ts'
import { today } from '#facts/today.ts'
import type { SiteData } from './checkData.ts'
import { linkedLists } from './pageOf.ts'

/** The data of this site, for the checks of its notes. */
export const siteData: SiteData = {
  sources,
  facts,
  factGroups,
  derivedFacts: Object.keys(versionFacts(versions, today())),
  comparisons,
  diagrams,
  terms: glossary,
  ledger,
  changes,
  pages: [...Object.keys(otherPages), '/llms.txt', ...extraFiles.map(({ path }) => path)],
  linkedLists,
  versions: versions.map(({ version }) => version),
  today: today(),
}
