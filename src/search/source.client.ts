import { vocabulary } from '~/data/vocabulary'
import { href } from '~/links/href'
import type { IndexFile } from './indexFile'
import type { Pagefind, PagefindModule } from './pagefind'
import { checkIndex, Search } from './search'
import { SynonymIndex } from './synonyms'

/** Milliseconds after which what may be needed later does not hinder what is needed now. */
const keepAfter = 4000

let search: Promise<Search> | undefined
let attempts = 0

/**
 * Loads the search, once for all boxes of the page. A failed start is tried again at the next call.
 * @param early the answer to a request for the index that is under way already
 * @throws when the index cannot be loaded, or is of another build's format
 */
export function startSearch(early?: Promise<Response>): Promise<Search> {
  search ??= loadSearch(early).catch((error: unknown) => {
    search = undefined
    throw error
  })
  return search
}

/** Has the next call start anew, with an index that is read from the host again. */
export function forgetSearch() {
  search = undefined
}

async function loadSearch(early?: Promise<Response>): Promise<Search> {
  const index = checkIndex(
    await read(early ?? fetch(href('/search/index.json'), { cache: 'reload' })),
  )
  let engine: Promise<Pagefind> | undefined
  return new Search(index, new SynonymIndex(vocabulary), {
    file: (name) => read(fetch(href(`/search/${name}`))),
    pagefind: () => {
      engine ??= startPagefind(index).catch((error: unknown) => {
        engine = undefined
        throw error
      })
      return engine
    },
  })
}

async function read(request: Promise<Response>): Promise<unknown> {
  const response = await request
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`)
  return response.json()
}

/** Fetches side by side what Pagefind would ask for one after the other. */
async function startPagefind({ version, meta, chunks }: IndexFile): Promise<Pagefind> {
  const folder = href('/pagefind/')
  // A browser remembers a module that failed to load by its address.
  const address = `${folder}pagefind.js${attempts++ > 0 ? `?${attempts}` : ''}`
  const [{ createInstance }] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<PagefindModule>,
    preload(`${folder}pagefind-entry.json?ts=${version}`),
    preload(href(`/${meta}`)),
    preload(`${folder}wasm.en.pagefind`),
  ])
  keepForLater(chunks)
  return createInstance({ basePath: folder, metaCacheTag: version, noWorker: true })
}

/** Has the rest of the index kept, so that it can be searched without a connection. */
function keepForLater(files: readonly string[]) {
  if ('connection' in navigator && Object(navigator.connection).saveData) return
  const keep = () =>
    navigator.serviceWorker?.controller?.postMessage(files.map((file) => href(`/${file}`)))
  setTimeout(keep, keepAfter)
}

function preload(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    Object.assign(link, { rel: 'preload', as: 'fetch', href: address, crossOrigin: 'anonymous' })
    const fail = () => reject(new Error(`${address} cannot be loaded`))
    link.addEventListener('error', fail)
    link.addEventListener('load', () => {
      // What is not there counts as loaded as well.
      const [entry] = performance.getEntriesByName(link.href).slice(-1)
      const { responseStatus = 0 } = (entry ?? {}) as Partial<PerformanceResourceTiming>
      if (responseStatus >= 400) fail()
      else resolve()
    })
    document.head.append(link)
  })
}
