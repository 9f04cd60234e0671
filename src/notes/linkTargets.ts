import { cellIds, columnIds } from '#comparison/ids.ts'
import { splitAddress } from '#addresses/address.ts'
import { isLive } from '#addresses/ledger.ts'
import { resolve } from '#addresses/resolve.ts'
import { nearest } from '#addresses/nearest.ts'
import type { SiteData } from './checkData.ts'
import { nameIn, noteComponents } from './noteComponents.ts'
import { publishedAddresses } from './publishedAddresses.ts'
import type { NoteOutline } from './readNote.ts'

/** Everything that links may lead to. */
export interface LinkTargets {
  /** The ids at every address of the site; `any` where the note cannot be read. */
  ids: ReadonlyMap<string, readonly string[] | 'any'>
  /** The targets of redirects: addresses that moved, and `/go/<name>/`. */
  leads: ReadonlyMap<string, string>
}

type TargetData = Pick<
  SiteData,
  'comparisons' | 'facts' | 'factGroups' | 'ledger' | 'pages' | 'terms' | 'versions'
>

/**
 * Everything that has an address: what is published, the columns and cells of comparisons, the
 * entries of lists, and the pages and files beside them.
 * @param unread addresses of notes that cannot be read
 */
export function linkTargets(
  notes: readonly NoteOutline[],
  data: TargetData,
  unread: readonly string[] = [],
): LinkTargets {
  const ids = new Map<string, string[] | 'any'>(data.pages.map((path) => [path, []]))
  const add = (path: string, id: string | undefined) => {
    const known = ids.get(path) ?? []
    if (known === 'any') return
    ids.set(path, id === undefined || known.includes(id) ? known : [...known, id])
  }
  for (const { address, kind } of publishedAddresses(notes, data)) {
    const { path, id } = splitAddress(address)
    add(path, id)
    if (kind === 'note' || kind === 'comparison') add(path.replace(/\/$/, '.md'), undefined)
  }
  for (const comparison of Object.values(data.comparisons)) {
    const path = `/compare/${comparison.id}/`
    for (const id of [...columnIds(comparison), ...cellIds(comparison)]) add(path, id)
    for (const type of ['.csv', '.json']) add(path.replace(/\/$/, type), undefined)
  }
  for (const { path, components } of notes) {
    for (const use of components) {
      const entries = noteComponents[use.name]?.entries(data, nameIn(use)) ?? []
      for (const { id } of entries) add(path, id)
    }
  }
  for (const path of unread) ids.set(path, 'any')
  return { ids, leads: readLeads(data.ledger) }
}

function readLeads(ledger: TargetData['ledger']): Map<string, string> {
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
  { ids, leads }: LinkTargets,
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

  const lead = leads.get(id === undefined ? path : `${path}#${id}`) ?? leads.get(path)
  if (lead !== undefined) return `${href} is only a redirect. Write its target: ${lead}`
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
