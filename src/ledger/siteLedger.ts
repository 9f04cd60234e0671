import committed from '../data/ledger.json' with { type: 'json' }
import { isLive, toLedger } from './ledger.ts'
import { readMoves } from './moves.ts'
import { resolve } from './resolve.ts'

/** The ledger of this site. */
export const ledger = toLedger(committed)

/** Where everything went that was published on this site and moved. */
export const moves = readMoves(ledger)

/** The name that is offered for an address, `irsa` of `/go/irsa/`; none before it is recorded. */
export function nameOf(address: string): string | undefined {
  const entry = ledger[address]
  return entry && isLive(entry) ? entry.names[0] : undefined
}

/** The address that every name leads to today, the older names of it too. */
export const addressOfName: ReadonlyMap<string, string> = new Map(
  Object.entries(ledger).flatMap(([address, { names }]) =>
    names.map((name) => [name, resolve(ledger, address)] as const),
  ),
)
