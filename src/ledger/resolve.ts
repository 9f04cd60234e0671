import type { Ledger } from './ledger.ts'

/** An address that leads back to itself. */
export class LoopError extends Error {
  override readonly name = 'LoopError'
}

/**
 * Where an address of the ledger leads today, however often it moved. An address that the ledger does
 * not know leads to itself.
 * @throws {LoopError} when its moves lead in a circle
 */
export function resolve(ledger: Ledger, address: string): string {
  const passed = [address]
  for (let next = ledger[address]?.to; next !== undefined; next = ledger[next]?.to) {
    if (passed.includes(next)) {
      throw new LoopError(`${[...passed, next].join(' → ')} goes round in a circle`)
    }
    passed.push(next)
  }
  return passed.at(-1) ?? address
}
