import { nameOf } from '#addresses/siteLedger.ts'
import { fullTitle } from '#sections/fullTitle.ts'
import type { ListedPart } from './allSections.ts'

/** A short address and what it leads to. */
export interface ShortAddress {
  /** Below the site's base, `/go/irsa/`. */
  path: string
  name: string
  title: string
  /** The page that the section is on; absent for a page. */
  page?: string
}

/** A part of the list: a chapter, the comparisons, the terms. */
export interface ShortAddresses {
  title: string
  addresses: readonly ShortAddress[]
}

/** The short addresses of everything that is listed. */
export function listShortAddresses(parts: readonly ListedPart[]): ShortAddresses[] {
  return parts.map(({ title, pages }) => ({
    title,
    addresses: pages.flatMap((page) => [
      ...shortAddress(page.path, page.title),
      ...page.sections.flatMap((section) =>
        shortAddress(section.path, fullTitle(section.title, page.title), page.title),
      ),
    ]),
  }))
}

/** Missing if the ledger does not list the address yet. */
function shortAddress(address: string, title: string, page?: string): ShortAddress[] {
  const name = nameOf(address)
  return name === undefined
    ? []
    : [{ path: `/go/${name}/`, name, title, ...(page !== undefined && { page }) }]
}
