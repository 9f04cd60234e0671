import { addressOf } from '#sections/section.ts'
import type { IndexFile } from './indexFile.ts'
import type { NameIndex } from './nameIndex.ts'
import type { TextRecord } from './pagefind/record.ts'

/** The texts of sections, each read from its file when it is needed. */
export class TextRecords {
  readonly #index: Pick<IndexFile, 'perFile' | 'version'>
  readonly #names: NameIndex
  readonly #load: (name: string) => Promise<unknown>
  readonly #files = new Map<string, Promise<readonly TextRecord[]>>()

  /** @param load reads a file of `search/` */
  constructor(
    index: Pick<IndexFile, 'perFile' | 'version'>,
    names: NameIndex,
    load: (name: string) => Promise<unknown>,
  ) {
    this.#index = index
    this.#names = names
    this.#load = load
  }

  /** Reads a record. @throws when its file cannot be loaded, or is from another build */
  async read(record: string): Promise<TextRecord> {
    const { perFile, version } = this.#index
    const name = `texts/${Math.floor(Number(record) / perFile)}.json?${version}`
    const text = (await this.#file(name))[Number(record) % perFile]
    const section = this.#names.sectionOf(record)
    // After a deployment, the number may be that of another section.
    if (!text || (section && addressOf(section) !== text[0])) {
      throw new Error(`${name} is from another build`)
    }
    return text
  }

  #file(name: string): Promise<readonly TextRecord[]> {
    const known = this.#files.get(name)
    if (known) return known
    const loading = this.#load(name).then((file) => file as TextRecord[])
    this.#files.set(name, loading)
    loading.catch(() => this.#files.delete(name))
    return loading
  }
}
