import committed from '../data/ledger.json' with { type: 'json' }
import { toLedger } from './ledger.ts'
import { readMoves } from './moves.ts'

/** The ledger of this site. */
export const ledger = toLedger(committed)

/** Where everything went that was published on this site and moved. */
export const moves = readMoves(ledger)
