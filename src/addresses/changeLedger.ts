import { meant } from './nearest.ts'
import { joinAddress, splitAddress, type PublishedAddress } from './address.ts'
import { missingAddresses } from './checkLedger.ts'
import { isLive, LedgerError, type Ledger, type LedgerEntry } from './ledger.ts'
import { isName, shareNames } from './names.ts'
import { resolve } from './resolve.ts'

/** What a change is made against. */
export interface Context {
  /** The addresses that the site has now. */
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
 * Records that something moved from one address to another. Its names move too, and with a page the
 * sections that the new page also has.
 * @throws {LedgerError} when the old address was never published or is still there, when there is
 *   nothing at the new one, or something else was, or when sections of a page stay behind
 */
export function move(ledger: Ledger, old: string, to: string, context: Context): Ledger {
  return lead(ledger, old, to, context, 'moved')
}

/** Records that something was removed, and what to read instead. @throws like `move` */
export function retire(ledger: Ledger, old: string, to: string, context: Context): Ledger {
  return lead(ledger, old, to, context, 'retired')
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
      `"${name}" is not a valid name. Write lower-case letters and digits, joined by hyphens.`,
    )
  }
  const owner = Object.entries(ledger).find(([, { names }]) => names.includes(name))?.[0]
  if (owner !== undefined && owner !== address) {
    throw new LedgerError(`/go/${name}/ already leads to ${owner}. Choose another name.`)
  }
  const names = [name, ...entry.names.filter((each) => each !== name)]
  return { ...ledger, [address]: { ...entry, names } }
}

function lead(
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
  const withPage = splitAddress(old).id === undefined ? sectionsThatGoAlong(ledger, old, to) : []
  const left = how === 'moved' ? withPage.filter(({ target }) => !present.has(target)) : []
  if (left.length > 0) {
    throw new LedgerError(
      [
        `These sections of ${old} are not at ${to}. Move or retire each of them first:`,
        ...left.map(({ address }) => `  npm run links -- move ${address} <its new address>`),
      ].join('\n'),
    )
  }
  const pairs = [
    { address: old, target: to },
    ...withPage.map(({ address, target }) => ({
      address,
      target: present.has(target) ? target : to,
    })),
  ]
  for (const { address, target } of pairs) {
    const goal = ledger[target]
    if (goal && !isLive(goal) && resolve(ledger, target) !== address) {
      throw new LedgerError(
        `${target} already redirects to ${goal.to}, and an address is never reused for something else. Give the new section another id.`,
      )
    }
  }
  return pairs.reduce((changed, { address, target }) => {
    const from = changed[address]
    if (!from) return changed
    const goal = changed[target]
    const lasting = { names: goal?.names ?? [], since: goal?.since ?? today }
    return {
      ...changed,
      [address]: { names: [], since: from.since, to: target, [how]: today },
      [target]: { ...lasting, names: [...lasting.names, ...from.names] },
    }
  }, ledger)
}

/** The sections of a page that do not redirect yet, with their addresses on another page. */
function sectionsThatGoAlong(ledger: Ledger, old: string, to: string) {
  const name = (path: string) => path.split('/').filter(Boolean).at(-1) ?? ''
  return Object.entries(ledger).flatMap(([address, entry]) => {
    const { path, id } = splitAddress(address)
    if (path !== old || id === undefined || !isLive(entry)) return []
    // The ids of a comparison's rows begin with its own.
    const ownId = id.startsWith(`${name(old)}.`) ? id.replace(name(old), name(to)) : id
    return [{ address, target: joinAddress(to, ownId) }]
  })
}
