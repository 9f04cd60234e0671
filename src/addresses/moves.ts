import { splitAddress } from './address.ts'
import { isLive, type Ledger } from './ledger.ts'
import { resolve } from './resolve.ts'

/** Something that moved from one address to another. */
export interface Departure {
  /** The id it had on its page. */
  id: string
  /** Where it is today, below the site's base. */
  to: string
}

/** A page that no longer exists. */
export interface MovedPage {
  path: string
  /** What took its place. */
  to: string
  /** Its sections, whether they went along or elsewhere. */
  sections: readonly Departure[]
  /**
   * Whether the ids of the sections were never used for anything else on the new page. Then the new
   * page marks them or redirects to them, and a redirect by the host is enough, because it keeps the
   * fragment.
   */
  canRedirect: boolean
}

/** What the ledger requires of the current pages. */
export interface Moves {
  /** The older ids of a section of a page, or of the page itself. */
  formerIds: (path: string, id?: string) => readonly string[]
  /** What was on a page and is on another. */
  departures: (path: string) => readonly Departure[]
  pages: readonly MovedPage[]
}

/** Reads all moves from a ledger. */
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

  const departures = new Map<string, Departure[]>()
  const movedPaths = new Set(gone.flatMap(({ path, id }) => (id === undefined ? [path] : [])))
  /** What addresses of pages that are there lead to, those of older ids too. */
  const claims = new Map(
    Object.keys(ledger)
      .filter((address) => !movedPaths.has(splitAddress(address).path))
      .map((address) => [address, resolve(ledger, address)]),
  )
  /** Has a page lead from an id to where it went. */
  const leaveAt = (path: string, { id, to }: Departure) => {
    const known = departures.get(path) ?? []
    const isKnown = known.some((each) => each.id === id)
    claims.set(`${path}#${id}`, to)
    if (to === `${path}#${id}`) return
    if (splitAddress(to).path === path) mark(to, id)
    else if (!isKnown) departures.set(path, [...known, { id, to }])
  }
  for (const { path, id, to } of gone) {
    if (id !== undefined && !movedPaths.has(path)) leaveAt(path, { id, to })
  }
  const pages = gone.flatMap(({ path, id, to }): MovedPage[] => {
    if (id !== undefined) return []
    const sections = sectionsOf(path)
    const isFree = (section: Departure) =>
      (claims.get(`${to}#${section.id}`) ?? section.to) === section.to
    const canRedirect = !to.includes('#') && sections.every(isFree)
    for (const section of canRedirect ? sections : []) leaveAt(to, section)
    return [{ path, to, sections, canRedirect }]
  })
  return {
    formerIds: (path, id) => former.get(id === undefined ? path : `${path}#${id}`) ?? [],
    departures: (path) => departures.get(path) ?? [],
    pages,
  }
}
