import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vocabulary } from '../../src/data/vocabulary/index.ts'
import { checkIndex } from '../../src/search/indexFile.ts'
import type { PagefindModule } from '../../src/search/pagefind/api.ts'
import { Search } from '../../src/search/search.ts'
import { SynonymIndex } from '../../src/search/synonyms.ts'
import { memoize } from '../memoize.ts'
import type { BuiltSite } from '../sites.ts'

/**
 * The search of a built site, outside a browser. The site has to be served. All tests of a worker share
 * it: where tests run in parallel, each runs the hooks of its file again.
 */
export const openSearch = memoize(async ({ folder, port, base }: BuiltSite): Promise<Search> => {
  const file = (name: string): unknown =>
    JSON.parse(readFileSync(join(folder, 'search', name), 'utf8'))
  const { createInstance }: PagefindModule = await import(join(folder, 'pagefind/pagefind.js'))
  const basePath = `http://localhost:${port}${base}pagefind/`
  const engine = createInstance({ basePath, baseUrl: '/', noWorker: true })
  return new Search(checkIndex(file('index.json')), new SynonymIndex(vocabulary), {
    file: (name) => Promise.resolve(file(name)),
    engine: () =>
      Promise.resolve({
        search: (words) => engine.search(words),
        expectAll: () => undefined,
        missing: () => [],
      }),
  })
})
