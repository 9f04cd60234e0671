import type { AstroIntegrationLogger } from 'astro'
import type { OutputFolder } from '#build/outputFolder.ts'
import { site as about } from '#data/site.ts'
import type { SectionRecord } from '#sections/sectionRecords.ts'
import { ImageWriter } from './imageWriter.ts'
import { imageFile } from './shareImages.ts'
import { breadcrumb, sharePage, type Place } from './sharePages.ts'

/**
 * Writes the page of every share address and the pictures of link previews: one for the site, one for
 * each page, and one for each section that has a share address.
 */
export class ShareWriter {
  readonly #output: OutputFolder
  readonly #place: Place
  readonly #images: ImageWriter
  readonly #namesOf: ReadonlyMap<string | undefined, readonly string[]>
  #pages = 0

  /** @param addressOfName the address that each name of a share address leads to */
  constructor(
    output: OutputFolder,
    project: string,
    place: Place,
    addressOfName: ReadonlyMap<string, string>,
  ) {
    this.#output = output
    this.#place = place
    this.#images = new ImageWriter(output, project)
    this.#namesOf = Map.groupBy(addressOfName.keys(), (name) => addressOfName.get(name))
    this.#images.add('og/index.png', { kicker: '', title: about.name, summary: about.description })
  }

  /** Writes what belongs to the sections of a page; the pictures follow. */
  add(records: readonly SectionRecord[]) {
    const { root } = this.#place
    for (const record of records) {
      const names = this.#namesOf.get(`/${record.address.slice(root.length)}`) ?? []
      for (const name of names) {
        const content = sharePage(record, name, this.#place)
        this.#output.write({ path: `go/${name}/index.html`, content })
      }
      this.#pages += names.length
      if (names.length > 0 || record.id === null) {
        this.#images.add(imageFile(record, root), {
          kicker: breadcrumb(record, this.#place).join(' › '),
          title: record.title,
          summary: record.summary,
        })
      }
    }
  }

  /** Waits for the pictures. */
  async finish(logger: AstroIntegrationLogger) {
    const { drawn, kept } = await this.#images.finish()
    logger.info(`${this.#pages} short addresses; ${drawn} pictures drawn, ${kept} from the cache`)
  }
}
