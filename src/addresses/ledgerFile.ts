/** The committed ledger, from the project's root. */
export const ledgerFile = 'src/data/ledger.json'
