import { vocabulary } from '#data/vocabulary/index.ts'
import { fetchFile } from '#loading/fetchFile.ts'
import { href } from '#addresses/href.ts'
import { checkIndex, type IndexFile } from '#search/indexFile.ts'
import type { Engine } from '#search/pagefind/api.ts'
import { startEngine } from '#search/pagefind/startEngine.client.ts'
import { Search } from '#search/search.ts'
import { SynonymIndex } from '#search/synonyms.ts'

/**
 * Milliseconds to wait before loading files for later, so that they do not delay the files needed now.
 */
const keepAfter = 4000

let search: Promise<Search> | undefined

/** Fetches the list of everything that can be found by name. */
export function fetchIndex(): Promise<Response> {
  return fetchFile(href('/search/index.json'))
}

/**
 * Loads the search, once for all boxes of the page. After a failure, the next call tries again.
 * @param early the answer to a request for the index that is under way already
 * @throws when the index cannot be loaded, or is of another build's format
 */
export function startSearch(early?: Promise<Response>): Promise<Search> {
  search ??= loadIndex(early ?? fetchIndex())
    .then(searchOf)
    .catch((error: unknown) => {
      search = undefined
      throw error
    })
  return search
}

/** Makes the next call start again with a fresh index from the host. */
export function forgetSearch() {
  search = undefined
}

/**
 * Reads the index again when files that it names are missing: the site may have been built since.
 * @returns whether it is another one; then the next call of `startSearch` has it
 */
export async function renewSearch({ index: { version } }: Search): Promise<boolean> {
  const index = await loadIndex(fetchFile(href('/search/index.json'), 'reload')).catch(
    () => undefined,
  )
  if (!index || index.version === version) return false
  search = Promise.resolve(searchOf(index))
  return true
}

async function loadIndex(request: Promise<Response>): Promise<IndexFile> {
  return checkIndex(await (await request).json())
}

function searchOf(index: IndexFile): Search {
  let engine: Promise<Engine> | undefined
  return new Search(index, new SynonymIndex(vocabulary), {
    // The name changes with the content.
    file: async (name) => (await fetchFile(href(`/search/${name}`), 'default')).json(),
    engine: () => {
      engine ??= startEngine(index)
        .then((started) => {
          keepForLater(index.chunks)
          return started
        })
        .catch((error: unknown) => {
          engine = undefined
          throw error
        })
      return engine
    },
  })
}

/** Caches the rest of the index, so that search works offline. */
function keepForLater(files: readonly string[]) {
  if ('connection' in navigator && Object(navigator.connection).saveData) return
  const keep = () =>
    navigator.serviceWorker?.controller?.postMessage(files.map((file) => href(`/${file}`)))
  setTimeout(keep, keepAfter)
}
