import { factGroups } from '#data/facts/index.ts'
import { versions } from '#data/versions.ts'
import { nameOf } from '#addresses/siteLedger.ts'
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

/** The short addresses of all sections, and of the versions and quotas, which are rows of lists. */
export function listShortAddresses(parts: readonly ListedPart[]): ShortAddresses[] {
  const versionRows = versions.flatMap(({ version }) =>
    shortAddress(`/reference/version-calendar/#${version}`, `Kubernetes ${version}`),
  )
  const quotaRows = Object.entries(factGroups.quotas.facts).flatMap(([id, { what }]) =>
    shortAddress(`/reference/quotas/#${id}`, what),
  )
  const ofParts = parts.map(({ title, pages }) => ({
    title,
    addresses: pages.flatMap((page) => [
      ...shortAddress(page.path, page.title),
      ...page.sections.flatMap((section) => shortAddress(section.path, section.title, page.title)),
    ]),
  }))
  return [
    ...ofParts,
    { title: 'Versions', addresses: versionRows },
    { title: 'Quotas', addresses: quotaRows },
  ]
}

/** Missing if the ledger does not list the address yet. */
function shortAddress(address: string, title: string, page?: string): ShortAddress[] {
  const name = nameOf(address)
  return name === undefined
    ? []
    : [{ path: `/go/${name}/`, name, title, ...(page !== undefined && { page }) }]
}
