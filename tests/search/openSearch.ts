import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { vocabulary } from '../../src/data/vocabulary/index.ts'
import { readIndex, type IndexedMessage } from '../../src/search/indexFile.ts'
import { startEngine, WordFiles, type Read } from '../../src/search/pagefind/engine.ts'
import { folder as folderOfPagefind, program } from '../../src/search/pagefind/format.ts'
import { unpack } from '../../src/search/pagefind/pack.ts'
import { Search } from '../../src/search/search.ts'
import { SynonymIndex } from '../../src/search/synonyms.ts'
import { memoize } from '../memoize.ts'
import type { BuiltSite } from '../sites.ts'

/**
 * The search of a built site, outside a browser, with its messages. All tests of a worker
 * share it: where tests run in parallel, each runs the hooks of its file again.
 */
export const openSearch = memoize(
  async ({ folder }: Pick<BuiltSite, 'folder'>): Promise<Search> => {
    const file = (name: string): unknown =>
      JSON.parse(readFileSync(join(folder, 'search', name.replace(/\?.*/, '')), 'utf8'))
    const index = readIndex(file('index.json'))
    const read: Read = async (path, take) =>
      take(Uint8Array.from(await readFile(join(folder, path))))
    const code = await read(`${folderOfPagefind}/${program}`, unpack)
    const engine = await startEngine(code, index.texts, new WordFiles(index.texts, read))
    const search = new Search(index, new SynonymIndex(vocabulary), {
      file: (name) => Promise.resolve(file(name)),
      engine: () => Promise.resolve(engine),
    })
    search.addMessages(file(index.messages) as IndexedMessage[])
    return search
  },
)
