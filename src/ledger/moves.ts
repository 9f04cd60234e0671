import { splitAddress } from './address.ts'
import { isLive, type Ledger } from './ledger.ts'
import { resolve } from './resolve.ts'

/** Something that was at an address and is at another. */
export interface Departure {
  /** The id it had on its page. */
  id: string
  /** Where it is today, below the site's base. */
  to: string
}

/** A page that is no more. */
export interface MovedPage {
  path: string
  /** What took its place. */
  to: string
  /** Its sections, whether they went along or elsewhere. */
  sections: readonly Departure[]
  /**
   * Whether every section is found at the new page by its old id, which nothing else there has or had,
   * so that a redirect of the host, which keeps the fragment, leads to it.
   */
  allWentAlong: boolean
}

/** What the ledger asks of the pages of today. */
export interface Moves {
  /** The older ids of a section of a page, or of the page itself. */
  formerIds: (path: string, id?: string) => readonly string[]
  /** What was on a page and is on another. */
  departures: (path: string) => readonly Departure[]
  pages: readonly MovedPage[]
}

/** Reads off a ledger where everything went. */
export function readMoves(ledger: Ledger): Moves {
  const gone = Object.entries(ledger)
    .filter(([, entry]) => !isLive(entry))
    .map(([address]) => ({ ...splitAddress(address), to: resolve(ledger, address) }))
  const sectionsOf = (page: string) =>
    gone.flatMap(({ path, id, to }) => (path === page && id !== undefined ? [{ id, to }] : []))

  const former = new Map<string, string[]>()
  const mark = (place: string, id: string) => {
    const ids = former.get(place) ?? []
    if (!ids.includes(id)) former.set(place, [...ids, id])
  }

  const movedPaths = new Set(gone.flatMap(({ path, id }) => (id === undefined ? [path] : [])))
  /** What addresses of pages that are there lead to, those of older ids too. */
  const claims = new Map(
    Object.keys(ledger)
      .filter((address) => !movedPaths.has(splitAddress(address).path))
      .map((address) => [address, resolve(ledger, address)]),
  )
  const departures = new Map<string, Departure[]>()
  for (const { path, id, to } of gone) {
    if (id === undefined || movedPaths.has(path)) continue
    if (splitAddress(to).path === path) mark(to, id)
    else departures.set(path, [...(departures.get(path) ?? []), { id, to }])
  }
  const pages = gone.flatMap(({ path, id, to }): MovedPage[] => {
    if (id !== undefined) return []
    const sections = sectionsOf(path)
    const canBeFound = (section: Departure) => {
      const claimed = claims.get(`${to}#${section.id}`) ?? section.to
      return splitAddress(section.to).path === to && claimed === section.to
    }
    const allWentAlong = !to.includes('#') && sections.every(canBeFound)
    if (allWentAlong) {
      for (const section of sections) {
        const address = `${to}#${section.id}`
        claims.set(address, section.to)
        if (section.to !== address) mark(section.to, section.id)
      }
    }
    return [{ path, to, sections, allWentAlong }]
  })
  return {
    formerIds: (path, id) => former.get(id === undefined ? path : `${path}#${id}`) ?? [],
    departures: (path) => departures.get(path) ?? [],
    pages,
  }
}
