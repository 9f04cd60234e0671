import type { PublishedAddress } from './address.ts'
import { isLive, type Ledger } from './ledger.ts'
import { resolve } from './resolve.ts'

/** What a name may be: lowercase letters and digits, joined by hyphens, to be said aloud; versions have dots. */
const wellFormed = /^[a-z0-9]+((-|(?<=\d)\.(?=\d))[a-z0-9]+)*$/

/** Whether a text can be the name of a share address. */
export const isName = (text: string) => wellFormed.test(text)

/** Makes a function that gives the name of an address; `undefined` before it is recorded. */
export function namesOf(ledger: Ledger): (address: string) => string | undefined {
  return (address) => {
    const entry = ledger[address]
    return entry && isLive(entry) ? entry.names[0] : undefined
  }
}

/** The current address of every name, including older names. */
export function addressesOfNames(ledger: Ledger): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(ledger).flatMap(([address, { names }]) =>
      names.map((name) => [name, resolve(ledger, address)] as const),
    ),
  )
}

/**
 * The name of every address: the one in the ledger, or the first of its candidates that nothing else
 * has or ever had.
 */
export function shareNames(
  published: readonly PublishedAddress[],
  ledger: Ledger,
): Map<string, string> {
  const taken = new Set(Object.values(ledger).flatMap(({ names }) => names))
  return new Map(
    published.map((each) => {
      const [recorded] = ledger[each.address]?.names ?? []
      if (recorded !== undefined) return [each.address, recorded]
      const name = firstFree(each.candidates, taken)
      taken.add(name)
      return [each.address, name]
    }),
  )
}

function firstFree(candidates: readonly string[], taken: ReadonlySet<string>): string {
  const free = candidates.find((name) => !taken.has(name))
  if (free !== undefined) return free
  const last = candidates.at(-1) ?? ''
  for (let number = 2; ; number++) {
    if (!taken.has(`${last}-${number}`)) return `${last}-${number}`
  }
}
