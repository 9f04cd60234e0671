import { readFileSync } from 'node:fs'
import { isLive, readLedger } from './ledger.ts'
import { ledgerFile } from './ledgerFile.ts'
import { readMoves } from './moves.ts'
import { resolve } from './resolve.ts'

/** The ledger of this site. */
export const ledger = readLedger(readFileSync(ledgerFile, 'utf8'), ledgerFile)

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
