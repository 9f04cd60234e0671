import { href } from '#addresses/href.ts'
import { fetchFile } from '#loading/fetchFile.ts'
import { hitsKey } from './hitsKey.ts'
import { startWorker } from './startWorker.client.ts'

/*
 * Loads the search only when the reader wants it: on pointing at it, focusing its box, or pressing / or
 * Ctrl+K. A page with a query in its address loads it at once. The key ? lists the keys.
 */
let loading: Promise<void> | undefined

function load() {
  loading ??= start().catch(() => {
    loading = undefined
    for (const status of document.querySelectorAll('section-search [role=status]')) {
      status.textContent = 'Search could not be loaded. Reload the page.'
    }
  })
}

async function start() {
  const index = fetchFile(href('/search/index.json'))
  // What fails here is told by the module that awaits it.
  index.catch(String)
  const worker = startWorker()
  ;(await searchModule()).begin({ index, worker })
}

const searchModule = () => import('./box/sectionSearch.client.ts')
const keysModule = () => import('./keys.client.ts')
const opener = document.querySelector('[data-open-search]')
/** The box of the search page, which needs no dialog. */
const ownBox = document.querySelector('section-search[data-owns-address]')

function open(event?: Event) {
  event?.preventDefault()
  const dialog = document.querySelector<HTMLDialogElement>('#search-dialog')
  if (!ownBox) dialog?.showModal()
  ;(ownBox ?? dialog)?.querySelector('input')?.select()
  load()
}

for (const reach of ['pointerenter', 'focus']) opener?.addEventListener(reach, load)
opener?.addEventListener('click', (event) => {
  // With a modifier key it stays an ordinary link, to a new tab or window.
  const { ctrlKey, metaKey, shiftKey } = event as MouseEvent
  if (!(ctrlKey || metaKey || shiftKey)) open(event)
})
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event
  const typing =
    target instanceof Element && target.closest('input, textarea, select, [contenteditable]')
  const shortcut =
    ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/' && !altKey && !typing
  if (shortcut) open(event)
  else if (key === '?' && !typing) void keysModule().then((keys) => keys.showKeys(), String)
})
for (const box of document.querySelectorAll('section-search')) {
  box.addEventListener('focusin', load)
}
// The search page offers common searches before anything is typed.
if (ownBox) load()
else if (/[?&]q=/.test(location.search)) open()
try {
  // The search that led here left its words to be marked.
  if (localStorage[hitsKey]) searchModule().then((search) => search.showLeftHits(), String)
} catch {
  // A browser that keeps nothing has nothing to mark.
}
if (import.meta.env.PROD) void navigator.serviceWorker?.register(href('/service-worker.js'))
