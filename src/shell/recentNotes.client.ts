import { siteKey } from '#addresses/href.ts'

const key = siteKey('notes')
const most = 5

/**
 * The notes that were read here, the latest first: of each its address below the host, a tab, its title.
 * They never leave the device.
 */
export function recentNotes(): string[] {
  try {
    // One slash, and no second one: an address of this host.
    return String(localStorage[key] ?? '').match(/^\/(?!\/).*\t.+$/gm) ?? []
  } catch {
    return []
  }
}

/** Remembers a note as the latest. */
export function rememberNote(address: string, title: string) {
  const note = `${address}\t${title}`
  store([note, ...recentNotes().filter((each) => each !== note)].slice(0, most))
}

/** Forgets all notes. */
export function forgetNotes() {
  store([])
}

function store(notes: string[]) {
  try {
    localStorage[key] = notes.join('\n')
  } catch {
    // A browser that keeps nothing forgets by itself.
  }
}
