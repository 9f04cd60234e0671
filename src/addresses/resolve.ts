import type { Ledger } from './ledger.ts'

/**
 * Where an address of the ledger leads today, however often it moved. An address that the ledger does
 * not know leads to itself; moves in a circle, which stop the build, end before they begin anew.
 */
export function resolve(ledger: Ledger, address: string): string {
  return follow(ledger, address).passed.at(-1) ?? address
}

/** The addresses that moves of an address lead round and round, the first once more at the end. */
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
