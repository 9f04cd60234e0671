import { readFileSync } from 'node:fs'
import { isLive, readLedger } from './ledger.ts'
import { ledgerFile } from './ledgerFile.ts'
import { readMoves } from './moves.ts'
import { resolve } from './resolve.ts'

/** The ledger of this site. */
export const ledger = readLedger(readFileSync(ledgerFile, 'utf8'), ledgerFile)

/** All moves of addresses that were published on this site. */
export const moves = readMoves(ledger)

/** The name of an address, `irsa` in `/go/irsa/`; `undefined` before it is recorded. */
export function nameOf(address: string): string | undefined {
  const entry = ledger[address]
  return entry && isLive(entry) ? entry.names[0] : undefined
}

/** The current address of every name, including older names. */
export const addressOfName: ReadonlyMap<string, string> = new Map(
  Object.entries(ledger).flatMap(([address, { names }]) =>
    names.map((name) => [name, resolve(ledger, address)] as const),
  ),
)
