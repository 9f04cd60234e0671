import { nearest } from '#checks/nearest.ts'
import { splitAddress, type PublishedAddress } from './address.ts'
import { isLive, type Ledger } from './ledger.ts'
import { isName } from './names.ts'
import { redirectLoop, resolve } from './resolve.ts'

/**
 * Finds what is wrong in the ledger: redirect loops, moves to addresses that do not exist, names shared
 * by two addresses, and redirected addresses that are used again. Each message says what to do.
 */
export function checkLedger(
  ledger: Ledger,
  published: readonly PublishedAddress[],
): { address: string; message: string }[] {
  const present = new Set(published.map(({ address }) => address))
  const ownerOf = new Map<string, string>()
  return Object.entries(ledger).flatMap(([address, entry]) => {
    const messages: string[] = []
    for (const name of entry.names) {
      const owner = ownerOf.get(name)
      if (owner) {
        messages.push(
          `${owner} and ${address} both have the name /go/${name}/. Give one of them another name.`,
        )
      }
      if (!isName(name)) {
        messages.push(
          `The name "${name}" of ${address} is not valid. Use lowercase letters and digits, joined by hyphens.`,
        )
      }
      ownerOf.set(name, address)
    }
    const problems = () => messages.map((message) => ({ address, message }))
    if (isLive(entry)) {
      if (entry.names.length === 0) {
        messages.push(
          `${address} has no name. Give it one: npm run links -- name ${address} <name>`,
        )
      }
      return problems()
    }
    if (present.has(address)) {
      messages.push(
        `${address} redirects to ${entry.to}, but is in use again. Give the new section another id, or undo the move: npm run links -- move ${entry.to} ${address}`,
      )
    }
    const loop = redirectLoop(ledger, address)
    const end = resolve(ledger, address)
    if (loop) {
      messages.push(
        `${loop.join(' → ')} is a redirect loop. Remove "to" from the address that exists today.`,
      )
    } else if (ledger[end] === undefined && !present.has(end)) {
      messages.push(`${address} redirects to ${end}, which never existed.`)
    }
    return problems()
  })
}

/** The addresses that were published and are gone, with what to do for each. */
export function missingAddresses(ledger: Ledger, published: readonly PublishedAddress[]): string[] {
  const present = new Set(published.map(({ address }) => address))
  const fresh = [...present].filter((address) => ledger[address] === undefined)
  const gone = Object.entries(ledger).flatMap(([address, entry]) =>
    isLive(entry) && !present.has(address) ? [address] : [],
  )
  const paths = new Set(gone.filter((address) => !address.includes('#')))
  return gone
    .filter((address) => !address.includes('#') || !paths.has(splitAddress(address).path))
    .map((address) => {
      const guess = likely(address, fresh)
      return [
        `${address} was published but is gone, so links to it are broken. Put it back, or say where it went:`,
        `  npm run links -- move ${address} ${guess ?? '<its new address>'}`,
        `  npm run links -- retire ${address} --to <what to read instead>`,
      ].join('\n')
    })
}

/** The addresses that nobody has recorded yet. */
export function unrecordedAddresses(
  ledger: Ledger,
  published: readonly PublishedAddress[],
): string[] {
  return published.map(({ address }) => address).filter((address) => ledger[address] === undefined)
}

/** The new address that an old one probably became: the same id elsewhere, another id on its page. */
function likely(old: string, fresh: readonly string[]): string | undefined {
  const { path, id } = splitAddress(old)
  const here = fresh.filter((address) => splitAddress(address).path === path)
  if (id === undefined) {
    const pages = fresh.filter((address) => !address.includes('#'))
    const name = (each: string) => each.split('/').at(-2)
    return pages.find((each) => name(each) === name(old)) ?? nearest(old, pages)
  }
  return (
    fresh.find((address) => splitAddress(address).id === id) ??
    nearest(old, here) ??
    (here.length === 1 ? here[0] : undefined)
  )
}
