import { fetchFile } from '#loading/fetchFile.ts'
import { href } from '#addresses/href.ts'
import type { Site } from '#search/finder.worker.ts'
import { startWorker } from '#search/startWorker.client.ts'
import { RemoteFinder } from './remoteFinder.client.ts'

/**
 * Milliseconds to wait before loading files for later, so that they do not delay the files needed now.
 */
const keepAfter = 4000

/** The search of a site: what finds its sections, and what is known of them all. */
export interface SiteSearch extends Site {
  finder: RemoteFinder
}

let search: Promise<SiteSearch> | undefined

/** Fetches the list of everything that can be found by name. */
function fetchIndex(cache?: RequestCache): Promise<Response> {
  return fetchFile(href('/search/index.json'), cache)
}

/**
 * Loads the search, once for all boxes of the page. After a failure, the next call tries again.
 * @param early the answer to a request for the index that is already under way, and the worker that reads it
 * @throws when the index cannot be loaded, or has the format of another build
 */
export function startSearch(early?: {
  index: Promise<Response>
  worker: Worker
}): Promise<SiteSearch> {
  if (!search) {
    search = openIndex(early?.index ?? fetchIndex(), early?.worker)
    search.then(({ toKeep }) => keepForLater(toKeep), forgetSearch)
  }
  return search
}

/** Makes the next call start again with a fresh index from the host. */
export function forgetSearch() {
  search?.then(({ finder }) => finder.close(), String)
  search = undefined
}

/**
 * Reads the index again when files that it names are missing: the site may have been built since.
 * @returns whether it is another one; then the next call of `startSearch` has it
 */
export async function renewSearch({ version }: SiteSearch): Promise<boolean> {
  const renewed = await openIndex(fetchIndex('reload')).catch(() => undefined)
  if (!renewed || renewed.version === version) {
    renewed?.finder.close()
    return false
  }
  forgetSearch()
  search = Promise.resolve(renewed)
  return true
}

async function openIndex(request: Promise<Response>, worker = startWorker()): Promise<SiteSearch> {
  const finder = new RemoteFinder(worker)
  try {
    return { finder, ...(await finder.open(await (await request).text())) }
  } catch (error) {
    finder.close()
    throw error
  }
}

/** Caches the rest of the index, so that search works offline. */
function keepForLater(addresses: readonly string[]) {
  if ('connection' in navigator && Object(navigator.connection).saveData) return
  const keep = () => navigator.serviceWorker?.controller?.postMessage(addresses)
  setTimeout(keep, keepAfter)
}
