import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lineInText } from '#checks/dataFile.ts'
import { dataFolder } from '#checks/projectFiles.ts'
import { formatLedger, LedgerError, readLedger, type Ledger } from './ledger.ts'

/** The folder of the committed ledger, from the project's root. */
export const ledgerFolder = `${dataFolder}/ledger`

/** The file with the line of an address, from the project's root: one per chapter, `compare.json`. */
export function ledgerFileOf(address: string): string {
  const [, chapter] = address.split('/')
  return `${ledgerFolder}/${chapter}.json`
}

/**
 * Reads the whole ledger.
 * @param root the project's root
 * @throws {LedgerError} when a file cannot be read or has an address that belongs in another
 */
export function readLedgerFiles(root: string): Ledger {
  const files = globSync(`${ledgerFolder}/*.json`, { cwd: root }).sort()
  const parts = files.map((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const part = readLedger(text, file)
    const stray = Object.keys(part).find((address) => ledgerFileOf(address) !== file)
    if (stray !== undefined) {
      const place = `${file}:${lineInText(file, text, [stray])}`
      throw new LedgerError(
        `${place}: ${stray} is in the wrong file. Move its line to ${ledgerFileOf(stray)}.`,
      )
    }
    return part
  })
  return Object.assign({}, ...parts) as Ledger
}

/** Writes the whole ledger, each address into its file. @param root the project's root */
export function writeLedgerFiles(root: string, ledger: Ledger) {
  const files = Map.groupBy(Object.entries(ledger), ([address]) => ledgerFileOf(address))
  for (const [file, entries] of files) {
    writeFileSync(join(root, file), formatLedger(Object.fromEntries(entries)))
  }
}
