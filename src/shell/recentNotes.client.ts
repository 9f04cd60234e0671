import { siteKey } from '#addresses/href.ts'

const key = siteKey('notes')
const most = 5

/** A note that was read: its address below the site's host, and its title. */
export type ReadNote = [address: string, title: string]

/** The notes that were read here, the latest first. They never leave the device. */
export function recentNotes(): ReadNote[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isReadNote).slice(0, most) : []
  } catch {
    return []
  }
}

const isReadNote = (each: unknown): each is ReadNote =>
  Array.isArray(each) &&
  each.length === 2 &&
  each.every((part) => typeof part === 'string') &&
  // One slash, and no second one: an address of this host.
  /^\/(?!\/)/.test(each[0] as string)

/** Remembers a note as the latest. */
export function rememberNote(address: string, title: string) {
  const others = recentNotes().filter(([each]) => each !== address)
  store([[address, title], ...others].slice(0, most))
}

/** Forgets all notes. */
export function forgetNotes() {
  store([])
}

function store(notes: unknown[]) {
  try {
    localStorage[key] = JSON.stringify(notes)
  } catch {
    // A browser that keeps nothing forgets by itself.
  }
}
