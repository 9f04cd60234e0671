import { href } from '#addresses/href.ts'
import type { IndexFile } from '#search/indexFile.ts'
import type { Engine, PagefindModule } from './api.ts'
import { EngineFiles } from './engineFiles.client.ts'
import { folder, program, script } from './format.ts'

let attempts = 0

/**
 * Loads Pagefind for a build of the site. Fetches in parallel the files that it would fetch one after
 * the other.
 * @throws when one cannot be loaded
 */
export async function startEngine(index: IndexFile): Promise<Engine> {
  const basePath = href(`/${folder}/`)
  const files = new EngineFiles(index)
  // A browser remembers a module that failed to load by its address.
  const attempt = attempts++ > 0 ? `&${attempts}` : ''
  const address = `${basePath}${script}?${index.engine}${attempt}`
  const [{ createInstance, fetchWith }] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<PagefindModule>,
    files.prepare(href(`/${index.meta}`)),
    files.prepare(basePath + program),
  ])
  fetchWith(files.fetch)
  const pagefind = createInstance({ basePath, baseUrl: '/', noWorker: true })
  return {
    search: (words) => pagefind.search(words),
    expectAll: () => files.expectAll(),
    missing: () => files.missing,
  }
}
