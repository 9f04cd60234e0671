import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { today } from '#facts/today.ts'
import { normalAddress } from '#addresses/address.ts'
import { move, record, rename, retire } from '#addresses/changeLedger.ts'
import { checkLedger, unrecordedAddresses } from '#addresses/checkLedger.ts'
import { LedgerError, type Ledger } from '#addresses/ledger.ts'
import { readLedgerFiles, writeLedgerFiles } from '#addresses/ledgerFiles.ts'
import { readPublishedAddresses } from '#notes/publishedAddresses.ts'
import { readSiteData } from '#notes/siteData.ts'

/* `npm run links`: keeps the ledger of published addresses. */

const root = join(import.meta.dirname, '../..')

const usage = `npm run links                                   record what is new
npm run links -- move <old> <new>               record that something moved
npm run links -- retire <old> --to <address>    record that something was removed, and what replaces it
npm run links -- name <address> <name>          make /go/<name>/ the short address

Addresses start at the root of the site: /resources/secrets/#encryption`

try {
  const ledger = readLedgerFiles(root)
  const published = readPublishedAddresses(root, readSiteData(root))
  const context = { published, today: today() }
  const changed = change(ledger, context)
  const problems = checkLedger(changed, context.published)
  if (problems.length > 0) throw new LedgerError(problems.map(({ message }) => message).join('\n'))
  writeLedgerFiles(root, changed)
  for (const line of differences(ledger, changed)) console.log(line)
  const left = unrecordedAddresses(changed, context.published).length
  console.log(`${Object.keys(changed).length} addresses in the ledger`)
  if (left > 0) console.log(`${left} more are not recorded. To record them, run: npm run links`)
} catch (error) {
  if (!(error instanceof LedgerError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

/** What a change did, a line each: where addresses lead, and the names that lead to others now. */
function differences(before: Ledger, after: Ledger): string[] {
  return Object.entries(after).flatMap(([address, { to, names }]) => {
    const earlier = before[address]
    const isFirst = names[0] !== earlier?.names[0]
    const gained = names.filter((name) => !earlier?.names.includes(name))
    return [
      ...(to !== undefined && to !== earlier?.to ? [`${address} redirects to ${to}`] : []),
      ...(to === undefined && (gained.length > 0 || isFirst)
        ? [`${address} has the short address ${names.map((name) => `/go/${name}/`).join(', ')}`]
        : []),
    ]
  })
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { to: { type: 'string' } } })
  } catch {
    throw new LedgerError(usage)
  }
}

function change(ledger: Ledger, context: Parameters<typeof record>[1]): Ledger {
  const { positionals, values } = readArguments()
  const [command, first, second, ...more] = positionals
  if (command === undefined) return record(ledger, context)
  if (first !== undefined && more.length === 0) {
    const old = normalAddress(first)
    if (command === 'move' && second !== undefined) {
      return move(ledger, old, normalAddress(second), context)
    }
    if (command === 'name' && second !== undefined) return rename(ledger, old, second)
    if (command === 'retire' && second === undefined && values.to !== undefined) {
      return retire(ledger, old, normalAddress(values.to), context)
    }
  }
  throw new LedgerError(usage)
}
