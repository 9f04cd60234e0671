import { z } from 'astro/zod'

/** A day, `YYYY-MM-DD`. */
const day = z.iso.date()

const entrySchema = z.strictObject({
  /** Names of its share addresses, `/go/<name>/`; the first is the one that is offered. */
  names: z.array(z.string()),
  /** The day it was recorded. */
  since: day,
  /** The address that took its place; absent while it is itself there. */
  to: z.string().optional(),
  /** The day its content moved to `to`, or was given up for `to`. */
  moved: day.optional(),
  retired: day.optional(),
})

const ledgerSchema = z.record(z.string().startsWith('/'), entrySchema)

/** What the ledger says of one address. */
export type LedgerEntry = z.infer<typeof entrySchema>

/** Every address that was ever published, below the site's base, `/resources/pods/#restarts`. */
export type Ledger = Readonly<Record<string, LedgerEntry>>

/**
 * A change that the ledger does not allow, or a ledger that cannot be used; the message says what to do
 * instead.
 */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
}

/** Reads the text of a ledger. @throws {LedgerError} when it is none; the message says where */
export function readLedger(text: string, file: string): Ledger {
  try {
    return toLedger(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new LedgerError(
      `${file} is not JSON: ${error.message}. After a merge keep the lines of both sides, then run npm run links.`,
    )
  }
}

/** Takes a value for a ledger. @throws {LedgerError} when it does not have the form of one */
export function toLedger(value: unknown): Ledger {
  const result = ledgerSchema.safeParse(value)
  if (result.success) return result.data
  const issues = result.error.issues.map(({ path, message }) => `${path.join(' › ')}: ${message}`)
  throw new LedgerError(`The ledger cannot be read. ${issues.join('; ')}`)
}

/** The text of a ledger: one address per line, sorted, so that diffs are readable. */
export function formatLedger(ledger: Ledger): string {
  const lines = Object.entries(ledger)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, entry]) => `  ${JSON.stringify(address)}: ${JSON.stringify(entry)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}

/** Whether an address of the ledger still exists and does not redirect. */
export const isLive = ({ to }: LedgerEntry) => to === undefined
