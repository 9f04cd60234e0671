/*
 * Keeps what was visited, so that it can be read and searched again without a connection. Everything
 * else comes from the network, as if this were not here.
 */

/** The parts of a service worker that TypeScript's types for pages do not know. */
interface Worker extends EventTarget {
  registration: ServiceWorkerRegistration
  clients: { claim: () => Promise<void> }
  skipWaiting: () => Promise<void>
}
interface LifeEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void
}
interface RequestEvent extends LifeEvent {
  request: Request
  preloadResponse: Promise<Response | undefined>
  respondWith: (response: Promise<Response>) => void
}
interface OrderEvent extends LifeEvent {
  data: unknown
}

/** The pattern of `neverChanges.ts`: a service worker without imports is one file. */
declare const neverChanges: RegExp

const worker = self as unknown as Worker
/** A host may serve several sites, whose caches are in one list. */
const cacheName = `visited ${worker.registration.scope}`
/** How many files are kept; the oldest make room. */
const mostKept = 1500
/** After how many new files the list of those that are kept is read: it may be long. */
const pruneAfter = 50
let keptSinceStart = 0
worker.addEventListener('install', () => void worker.skipWaiting())

worker.addEventListener('activate', (event) => {
  const begin = async () => {
    await worker.registration.navigationPreload?.enable()
    await worker.clients.claim()
  }
  ;(event as LifeEvent).waitUntil(begin())
})

worker.addEventListener('fetch', (event) => {
  const { request } = event as RequestEvent
  const { origin, pathname, search } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  const answer = neverChanges.test(pathname + search) ? fromCacheFirst : fromNetworkFirst
  ;(event as RequestEvent).respondWith(answer(event as RequestEvent))
})

/** A page asks to keep files that it will need. */
worker.addEventListener('message', (event) => {
  const { data, waitUntil } = event as unknown as OrderEvent
  if (!Array.isArray(data)) return
  const keepAll = async () => {
    const cache = await caches.open(cacheName)
    for (const address of data.map(String)) {
      // A file that cannot be loaded now does not stop the others.
      if (!(await cache.match(address))) await cache.add(address).catch(() => undefined)
    }
  }
  waitUntil.call(
    event,
    keepAll().catch(() => undefined),
  )
})

async function fromCacheFirst(event: RequestEvent): Promise<Response> {
  return (await caches.match(event.request)) ?? fromNetworkFirst(event)
}

async function fromNetworkFirst(event: RequestEvent): Promise<Response> {
  const { request, preloadResponse } = event
  try {
    const response = (await preloadResponse) ?? (await fetch(request))
    if (response.ok) event.waitUntil(keep(request, response.clone()))
    return response
  } catch (error) {
    // A query of a page does not change what the file is; the mark of a build does.
    const { pathname, search } = new URL(request.url)
    const ignoreSearch = !neverChanges.test(pathname + search)
    const kept = await caches.match(request, { ignoreSearch })
    if (kept) return kept
    if (request.mode === 'navigate') return notKept()
    throw error
  }
}

async function keep(request: Request, response: Response) {
  const cache = await caches.open(cacheName)
  const { origin, pathname, search } = new URL(request.url)
  const isMarked = neverChanges.test(pathname + search)
  await cache.put(origin + pathname + (isMarked ? search : ''), response)
  if (keptSinceStart++ % pruneAfter > 0) return
  const kept = await cache.keys()
  await Promise.all(kept.slice(0, -mostKept).map((each) => cache.delete(each)))
}

/** The answer for a page that was never visited. */
function notKept(): Response {
  const search = new URL('search/', worker.registration.scope).pathname
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Offline</title><h1>This page is not on your device</h1><p>You are offline and have not opened this page before. <a href="${search}">Search the saved pages</a>.</p></html>`
  return new Response(html, {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}
