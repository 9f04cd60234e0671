import type { Ledger } from './ledger.ts'

/**
 * The current address of something, found by following the redirects of the ledger from an address it
 * once had. An address without a redirect is returned unchanged. The build rejects a redirect loop; in
 * one, the result is the last address before the loop starts again.
 */
export function resolve(ledger: Ledger, address: string): string {
  return follow(ledger, address).passed.at(-1) ?? address
}

/**
 * The addresses of a redirect loop that an address leads into, in order, with the first one again at
 * the end; `undefined` if its redirects end somewhere.
 */
export function redirectLoop(ledger: Ledger, address: string): string[] | undefined {
  const { passed, again } = follow(ledger, address)
  return again === undefined ? undefined : [...passed, again]
}

/** The addresses on the way, the given one first; `again` is one that a redirect came back to. */
function follow(ledger: Ledger, address: string) {
  const passed = [address]
  for (let next = ledger[address]?.to; next !== undefined; next = ledger[next]?.to) {
    if (passed.includes(next)) return { passed, again: next }
    passed.push(next)
  }
  return { passed }
}
