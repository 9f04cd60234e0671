import { splitAddress } from '#addresses/address.ts'
import { isLive } from '#addresses/ledger.ts'
import { resolve } from '#addresses/resolve.ts'
import { nearest } from '#checks/nearest.ts'
import { listAddresses } from './addressCatalogue.ts'
import type { AddressData } from './addressKinds.ts'
import type { SiteData } from './dataOfSite.ts'
import type { NoteOutline } from './readNote.ts'

/** Everything that links may lead to. */
export interface LinkTargets {
  /** The ids at every address of the site; `any` where the note cannot be read. */
  ids: ReadonlyMap<string, readonly string[] | 'any'>
  /** The targets of redirects by their addresses: addresses that moved, and `/go/<name>/`. */
  redirects: ReadonlyMap<string, string>
}

type TargetData = AddressData & Pick<SiteData, 'ledger'>

/**
 * Everything that has an address, for the checks of links.
 * @param unread addresses of notes that cannot be read
 */
export function linkTargets(
  notes: readonly NoteOutline[],
  data: TargetData,
  unread: readonly string[] = [],
): LinkTargets {
  const addresses = listAddresses(notes, data).map(({ address }) => splitAddress(address))
  const ids = new Map<string, string[] | 'any'>(unread.map((path) => [path, 'any']))
  for (const [path, parts] of Map.groupBy(addresses, ({ path }) => path)) {
    ids.set(path, [...new Set(parts.flatMap(({ id }) => id ?? []))])
  }
  return { ids, redirects: readRedirects(data.ledger) }
}

function readRedirects(ledger: TargetData['ledger']): Map<string, string> {
  return new Map(
    Object.entries(ledger).flatMap(([address, entry]) => {
      const to = resolve(ledger, address)
      const names = entry.names.map((name) => [`/go/${name}/`, to] as const)
      return isLive(entry) ? names : [...names, [address, to] as const]
    }),
  )
}

/**
 * Returns what is wrong with a link and what to write instead, or `undefined` if it is right.
 * @param href as it is written, `/chapter/note/#section`
 * @param from address of the page that has the link
 */
export function checkLink(
  href: string,
  from: string,
  { ids, redirects }: LinkTargets,
): string | undefined {
  if (/^(https:|mailto:)/.test(href)) return undefined
  if (/^http:/.test(href)) return `The link ${href} is not encrypted. Use https.`
  if (!/^[/#]/.test(href)) {
    return `The link "${href}" is relative. Write the address from the root, for example /control-plane/etcd/.`
  }
  const { path: written, id } = splitAddress(href)
  const path = written === '' ? from : written.replace(/\?.*/, '')
  const known = ids.get(path)
  if (known === 'any' || (known && (id === undefined || known.includes(id)))) return undefined

  const target = redirects.get(id === undefined ? path : `${path}#${id}`) ?? redirects.get(path)
  if (target !== undefined) return `${href} is only a redirect. Write its target: ${target}`
  if (known && id !== undefined) {
    return `There is no section #${id} at ${path}. ${likelyPlace(id, path, known, ids)}`
  }
  const guess = likelyPage(path, [...ids.keys()])
  return `There is no page at ${path}. ${guess ? `Did you mean ${guess}?` : 'Write an address of this site, /chapter/note/.'}`
}

/** A hint for a page that does not exist. A note that moved to another chapter keeps its name. */
function likelyPage(path: string, known: readonly string[]): string | undefined {
  const name = (each: string) => each.split('/').filter(Boolean).at(-1)
  return known.find((each) => name(each) === name(path)) ?? nearest(path, known)
}

/** A hint for an id that a page does not have: the one meant there, or the page that has it. */
function likelyPlace(
  id: string,
  path: string,
  here: readonly string[],
  ids: LinkTargets['ids'],
): string {
  // The ids of rows begin with the name of their comparison.
  const guess = here.find((each) => each.endsWith(`.${id}`)) ?? nearest(id, here)
  if (guess !== undefined) return `Did you mean #${guess}?`
  const elsewhere = [...ids].find(([, each]) => each !== 'any' && each.includes(id))
  if (elsewhere) return `Did you mean ${elsewhere[0]}#${id}?`
  if (here.length === 0) return `Write ${path} without #${id}.`
  if (here.length > 12) return 'No section there has a similar id.'
  return `Its sections: ${here.map((each) => `#${each}`).join(', ')}.`
}
