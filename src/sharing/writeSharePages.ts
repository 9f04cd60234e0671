import type { AstroIntegrationLogger } from 'astro'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { site as about } from '#data/site.ts'
import { readLedgerFiles } from '#addresses/ledgerFiles.ts'
import { addressesOfNames } from '#addresses/names.ts'
import { readChapters } from '#sections/readChapters.ts'
import type { SectionRecord } from '#sections/sectionRecords.ts'
import { drawImages } from './drawImages.ts'
import { imageFile } from './shareImages.ts'
import { breadcrumb, sharePage } from './sharePages.ts'

/** What is known of all sections of a built site. */
interface BuiltSections {
  /** The folder the site is built into, with a slash at its end. */
  folder: string
  /** The folder of the project. */
  project: string
  /** The absolute address the site is served from, with a slash at its end. */
  root: string
  records: readonly SectionRecord[]
  logger: AstroIntegrationLogger
}

/**
 * Writes the page of every share address and the pictures of link previews: one for each page, one
 * for each section that has a share address, and one for what is neither.
 */
export async function writeSharePages({ folder, root, records, project, logger }: BuiltSections) {
  const place = { root, chapters: readChapters(project) }
  const recordAt = new Map(records.map((record) => [record.address, record]))
  const shared = [...addressesOfNames(readLedgerFiles(project))].flatMap(([name, address]) => {
    const record = recordAt.get(root + address.slice(1))
    return record ? [{ name, record }] : []
  })
  for (const { name, record } of shared) {
    const file = join(folder, 'go', name, 'index.html')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, sharePage(record, name, place))
  }
  const pictured = new Set([
    ...records.filter(({ id }) => id === null),
    ...shared.map(({ record }) => record),
  ])
  const ofSite = { kicker: '', title: about.name, summary: about.description }
  const images = [...pictured].map((record) => ({
    file: imageFile(record, root),
    content: {
      kicker: breadcrumb(record, place).join(' › '),
      title: record.title,
      summary: record.summary,
    },
  }))
  const { drawn, fromCache, seconds } = await drawImages(
    [{ file: 'og/index.png', content: ofSite }, ...images],
    folder,
    join(project, '.cache/share-images'),
  )
  logger.info(
    `${shared.length} share addresses; ${drawn} pictures drawn in ${seconds.toFixed(1)} s, ${fromCache} kept`,
  )
}
