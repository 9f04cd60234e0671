import type { Ledger } from './ledger.ts'

/**
 * Where an address of the ledger leads today, however often it moved. An address that is not in the
 * ledger leads to itself. A redirect loop, which stops the build, ends before it repeats.
 */
export function resolve(ledger: Ledger, address: string): string {
  return follow(ledger, address).passed.at(-1) ?? address
}

/** The redirect loop that an address is in, with its first address again at the end. */
export function circle(ledger: Ledger, address: string): string[] | undefined {
  const { passed, again } = follow(ledger, address)
  return again === undefined ? undefined : [...passed, again]
}

function follow(ledger: Ledger, address: string) {
  const passed = [address]
  for (let next = ledger[address]?.to; next !== undefined; next = ledger[next]?.to) {
    if (passed.includes(next)) return { passed, again: next }
    passed.push(next)
  }
  return { passed }
}
