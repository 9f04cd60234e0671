import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { today } from '../facts/today.ts'
import { LedgerError, move, record, rename, retire } from '../ledger/changeLedger.ts'
import { checkLedger, unrecordedAddresses } from '../ledger/checkLedger.ts'
import { formatLedger, toLedger, type Ledger } from '../ledger/ledger.ts'
import { ledgerFile } from '../ledger/ledgerFile.ts'
import { readPublishedAddresses } from '../notes/publishedAddresses.ts'
import { siteData } from '../notes/siteData.ts'

/* `npm run links`: keeps the ledger of published addresses. */

const usage = `npm run links                                   record what is new
npm run links -- move <old> <new>               what was at an address is at another now
npm run links -- retire <old> --to <address>    what was there is no more; read this instead
npm run links -- name <address> <name>          offer /go/<name>/ for an address

Addresses begin at the root of the site: /resources/secrets/#encryption`

try {
  const ledger = toLedger(JSON.parse(readFileSync(ledgerFile, 'utf8')))
  const context = { published: readPublishedAddresses('.', siteData), today: today() }
  const changed = change(ledger, context)
  const problems = checkLedger(changed, context.published)
  if (problems.length > 0) throw new LedgerError(problems.map(({ message }) => message).join('\n'))
  writeFileSync(ledgerFile, formatLedger(changed))
  const added = unrecordedAddresses(ledger, context.published).filter(
    (address) => changed[address] !== undefined,
  )
  for (const address of added) console.log(`${address}  /go/${changed[address]?.names[0]}/`)
  console.log(`${Object.keys(changed).length} addresses in the ledger, ${added.length} of them new`)
} catch (error) {
  if (!(error instanceof LedgerError)) throw error
  console.error(error.message)
  process.exitCode = 1
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
  if (first?.startsWith('/') && more.length === 0) {
    if (command === 'move' && second !== undefined) return move(ledger, first, second, context)
    if (command === 'name' && second !== undefined) return rename(ledger, first, second)
    if (command === 'retire' && second === undefined && values.to !== undefined) {
      return retire(ledger, first, values.to, context)
    }
  }
  throw new LedgerError(usage)
}
