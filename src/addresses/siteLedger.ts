import { root } from 'astro:config/server'
import { fileURLToPath } from 'node:url'
import { readLedgerFiles } from './ledgerFiles.ts'
import { readMoves } from './moves.ts'
import { namesOf } from './names.ts'

/* What pages need of the ledger. The build has checked it before it renders a page. */

const ledger = readLedgerFiles(fileURLToPath(root))

/** All moves of addresses that were published on this site. */
export const moves = readMoves(ledger)

/** The name of an address, `irsa` in `/go/irsa/`; `undefined` before it is recorded. */
export const nameOf = namesOf(ledger)
