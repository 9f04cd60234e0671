import { markdownTable } from '~/links/markdownTable'
import { tableRows } from '~/links/tableRows.client'
import { csv } from './csv'

/** What the table shows at present, as comma-separated values. */
export const toCsv = (table: HTMLTableElement) => csv(tableRows(table))
/** What the table shows at present, in Markdown. */
export const toMarkdownTable = (table: HTMLTableElement) => markdownTable(tableRows(table))
