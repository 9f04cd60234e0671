import type { PublishedAddress } from './address.ts'
import type { Ledger } from './ledger.ts'

/** What a name may be: small letters and digits, joined by hyphens, to be said aloud; versions have dots. */
const wellFormed = /^[a-z0-9]+((-|(?<=\d)\.(?=\d))[a-z0-9]+)*$/

/** Whether a text can be the name of a share address. */
export const isName = (text: string) => wellFormed.test(text)

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
