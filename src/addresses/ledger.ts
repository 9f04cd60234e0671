import { z } from 'astro/zod'
import { daySchema } from '#checks/day.ts'
import { lineInText } from '#checks/dataFile.ts'
import { issuePath } from '#checks/issuePath.ts'
import { jsonError } from '#checks/jsonError.ts'

const entrySchema = z.strictObject({
  /** Names of its share addresses, `/go/<name>/`; the first is the one that is offered. */
  names: z.array(z.string()),
  /** The day it was recorded. */
  since: daySchema,
  /** The address that took its place; absent while it is itself there. */
  to: z.string().optional(),
  /** The day its content moved to `to`, or was given up for `to`. */
  moved: daySchema.optional(),
  retired: daySchema.optional(),
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
  /** None: whoever edits the ledger is helped by the message, not by lines of the code. */
  override readonly stack = ''
}

/**
 * Reads the text of a file of the ledger.
 * @param file path from the project's root, for the message
 * @throws {LedgerError} when it has another form; the message says where
 */
export function readLedger(text: string, file: string): Ledger {
  const syntax = jsonError(text)
  if (syntax) {
    throw new LedgerError(
      `${file}:${syntax.line} is not JSON: ${syntax.reason}. After a merge keep the lines of both sides, then run npm run links.`,
    )
  }
  const result = ledgerSchema.safeParse(JSON.parse(text))
  if (result.success) return result.data
  const issues = result.error.issues.map((issue) => {
    const line = lineInText(file, text, issuePath(issue))
    return `${file}:${line} ${issue.path.join(' › ')}: ${issue.message}`
  })
  throw new LedgerError(`The ledger cannot be read.\n${issues.join('\n')}`)
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
