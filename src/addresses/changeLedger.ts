import { meant } from '#checks/nearest.ts'
import { joinAddress, splitAddress, type PublishedAddress } from './address.ts'
import { missingAddresses } from './checkLedger.ts'
import { isLive, LedgerError, type Ledger, type LedgerEntry } from './ledger.ts'
import { isName, shareNames } from './names.ts'
import { resolve } from './resolve.ts'

/** The site as it is when the ledger is changed. */
export interface Context {
  /** The addresses that the site has now, after its authors moved things and before the change. */
  published: readonly PublishedAddress[]
  /** `YYYY-MM-DD` */
  today: string
}

/**
 * Adds addresses that the site has and the ledger does not.
 * @throws {LedgerError} while addresses are missing, because they may have moved to one of the new ones
 */
export function record(ledger: Ledger, { published, today }: Context): Ledger {
  const missing = missingAddresses(ledger, published)
  if (missing.length > 0) throw new LedgerError(missing.join('\n'))
  const names = shareNames(published, ledger)
  const added = published
    .filter(({ address }) => ledger[address] === undefined)
    .map(({ address }): [string, LedgerEntry] => [
      address,
      { names: [names.get(address) ?? ''], since: today },
    ])
  return { ...ledger, ...Object.fromEntries(added) }
}

/**
 * Records that something moved from one address to another. Its short addresses lead to the new one,
 * too. If it is a page, each of its sections must be on the new page or have a move of its own.
 * @throws {LedgerError} when the old address was never published, or is still in use; when nothing is
 *   at the new address, or it once belonged to something else; when a section of the page is nowhere
 */
export function move(ledger: Ledger, old: string, to: string, context: Context): Ledger {
  return redirect(ledger, old, to, context, 'moved')
}

/** Records that something was removed, and what to read instead. @throws like `move` */
export function retire(ledger: Ledger, old: string, to: string, context: Context): Ledger {
  return redirect(ledger, old, to, context, 'retired')
}

/**
 * Puts a name first among those of an address.
 * @throws {LedgerError} when the address is not in the ledger or the name cannot be its
 */
export function rename(ledger: Ledger, address: string, name: string): Ledger {
  const entry = ledger[address]
  if (!entry || !isLive(entry)) {
    const known = Object.keys(ledger)
    throw new LedgerError(
      `${address} is not in the ledger. ${meant(address, known)} To record new addresses, run: npm run links`,
    )
  }
  if (!isName(name)) {
    throw new LedgerError(
      `"${name}" is not a valid name. Use lowercase letters and digits, joined by hyphens.`,
    )
  }
  const owner = Object.entries(ledger).find(([, { names }]) => names.includes(name))?.[0]
  if (owner !== undefined && owner !== address) {
    throw new LedgerError(`/go/${name}/ already leads to ${owner}. Choose another name.`)
  }
  const names = [name, ...entry.names.filter((each) => each !== name)]
  return { ...ledger, [address]: { ...entry, names } }
}

/**
 * Makes an address redirect to another, and with a page all of its sections.
 * @param how the key under which the ledger keeps the day: "moved" or "retired"
 */
function redirect(
  ledger: Ledger,
  old: string,
  to: string,
  { published, today }: Context,
  how: 'moved' | 'retired',
): Ledger {
  const present = new Set(published.map(({ address }) => address))
  if (old === to) throw new LedgerError(`${old} would redirect to itself.`)
  const entry = ledger[old]
  if (!entry) {
    throw new LedgerError(`${old} is not in the ledger. ${meant(old, Object.keys(ledger))}`)
  }
  if (!isLive(entry)) {
    throw new LedgerError(
      `${old} already redirects to ${entry.to}. Say where that went instead, or restore this line of the ledger with git.`,
    )
  }
  if (present.has(old)) {
    throw new LedgerError(
      `${old} still exists. Remove it from the site first, then say where it went.`,
    )
  }
  if (!present.has(to)) {
    throw new LedgerError(
      `There is nothing at ${to}. ${meant(to, [...present])} Write the new text first, then record the move.`,
    )
  }
  const sections = splitAddress(old).id === undefined ? sectionsOfPage(ledger, old, to) : []
  const missing = how === 'moved' ? sections.filter(({ target }) => !present.has(target)) : []
  if (missing.length > 0) {
    throw new LedgerError(
      [
        `These sections of ${old} are not at ${to}. Move or retire each of them first:`,
        ...missing.map(({ address }) => `  npm run links -- move ${address} <its new address>`),
      ].join('\n'),
    )
  }
  // A section of a retired page that is nowhere redirects to what replaces the page.
  const changes = [
    { address: old, target: to },
    ...sections.map(({ address, target }) => ({
      address,
      target: present.has(target) ? target : to,
    })),
  ]
  // A target may redirect only if it moved back to an address it had before.
  for (const { address, target } of changes) {
    const goal = ledger[target]
    if (goal && !isLive(goal) && resolve(ledger, target) !== address) {
      throw new LedgerError(
        `${target} already redirects to ${goal.to}, and an address is never reused for something else. Give the new section another id.`,
      )
    }
  }
  return changes.reduce((changed, { address, target }) => {
    const from = changed[address]
    if (!from) return changed
    // Without "to" and its day, the target is in use, even if it redirected before.
    const { names = [], since = today } = changed[target] ?? {}
    return {
      ...changed,
      [address]: { names: [], since: from.since, to: target, [how]: today },
      [target]: { names: [...names, ...from.names], since },
    }
  }, ledger)
}

/**
 * The sections of a page that do not redirect yet, each with the address that it has on another page if
 * it keeps its id.
 */
function sectionsOfPage(ledger: Ledger, old: string, to: string) {
  const nameOf = (path: string) => path.split('/').filter(Boolean).at(-1) ?? ''
  return Object.entries(ledger).flatMap(([address, entry]) => {
    const { path, id } = splitAddress(address)
    if (path !== old || id === undefined || !isLive(entry)) return []
    // The id of a row begins with the id of its comparison, which is the name of the page.
    const isRow = id.startsWith(`${nameOf(old)}.`)
    const newId = isRow ? id.replace(nameOf(old), nameOf(to)) : id
    return [{ address, target: joinAddress(to, newId) }]
  })
}
