import { joinAddress, splitAddress } from './address.ts'
import { isLive, type Ledger } from './ledger.ts'
import { resolve } from './resolve.ts'

/** The id of a section that is no longer on its page, and the section's current address. */
export interface MovedAnchor {
  id: string
  /** Below the site's base. */
  to: string
}

/** A page that no longer exists. */
export interface MovedPage {
  path: string
  /** The current address of its content, or of what to read instead. */
  to: string
  /** All ids it ever had, each with the current address of its section. */
  sections: readonly MovedAnchor[]
  /**
   * Whether a redirect of the whole page is enough. The browser keeps the fragment, so the new page has
   * to know every id of the old one. It does, unless it used one of them for something else.
   */
  canRedirect: boolean
}

/** What the moves in the ledger require of the current pages. */
export interface Moves {
  /** Older ids of a section that is still on its page, or ids that now mean the page itself. */
  formerAnchors: (path: string, id?: string) => readonly string[]
  /** Ids of sections that were on a page and are on another one now. */
  movedAnchors: (path: string) => readonly MovedAnchor[]
  pages: readonly MovedPage[]
}

/** Finds out from a ledger what each current page must do for links to older addresses. */
export function readMoves(ledger: Ledger): Moves {
  /** All addresses that redirect, each with its current address. */
  const gone = Object.entries(ledger)
    .filter(([, entry]) => !isLive(entry))
    .map(([address]) => ({ ...splitAddress(address), to: resolve(ledger, address) }))
  const movedPaths = new Set(gone.flatMap(({ path, id }) => (id === undefined ? [path] : [])))

  /** By the current address of what has them. */
  const formerAnchors = new Map<string, MovedAnchor[]>()
  /** By the page that they were on. */
  const movedAnchors = new Map<string, MovedAnchor[]>()
  /**
   * What each address of a page that still exists means today. A page that takes over the ids of a
   * moved page must not give one of these another meaning.
   */
  const meanings = new Map(
    Object.keys(ledger)
      .filter((address) => !movedPaths.has(splitAddress(address).path))
      .map((address) => [address, resolve(ledger, address)]),
  )

  /** Makes an id on a page that still exists work: it marks or redirects to the current section. */
  const keep = (path: string, { id, to }: MovedAnchor) => {
    const address = joinAddress(path, id)
    meanings.set(address, to)
    if (to === address) return
    if (splitAddress(to).path === path) addTo(formerAnchors, to, { id, to })
    else addTo(movedAnchors, path, { id, to })
  }
  for (const { path, id, to } of gone) {
    if (id !== undefined && !movedPaths.has(path)) keep(path, { id, to })
  }
  const pages = gone.flatMap(({ path, id, to }): MovedPage[] => {
    if (id !== undefined) return []
    const sections = gone.flatMap((each) =>
      each.path === path && each.id !== undefined ? [{ id: each.id, to: each.to }] : [],
    )
    const isFree = (section: MovedAnchor) => {
      const meaning = meanings.get(joinAddress(to, section.id))
      return meaning === undefined || meaning === section.to
    }
    const canRedirect = !to.includes('#') && sections.every(isFree)
    for (const section of canRedirect ? sections : []) keep(to, section)
    return [{ path, to, sections, canRedirect }]
  })
  return {
    formerAnchors: (path, id) =>
      formerAnchors.get(joinAddress(path, id))?.map((each) => each.id) ?? [],
    movedAnchors: (path) => movedAnchors.get(path) ?? [],
    pages,
  }
}

/** Adds an anchor to those at a place, unless one there has its id already. */
function addTo(anchors: Map<string, MovedAnchor[]>, place: string, anchor: MovedAnchor) {
  const known = anchors.get(place) ?? []
  if (!known.some(({ id }) => id === anchor.id)) anchors.set(place, [...known, anchor])
}
