import { markdownTable } from './markdownTable.ts'
import { tableRows } from './tableRows.client.ts'
import { csv } from './csv.ts'

/** What the table currently shows, as comma-separated values or in Markdown. */
export const tableText = (table: HTMLTableElement, format: string) =>
  format === 'csv' ? csv(tableRows(table)) : markdownTable(tableRows(table))

/** The options shown in a row by its amounts, smallest first, or largest first if they already are. */
export function optionsByAmount(row: HTMLTableRowElement): string[] {
  const cells = [...row.cells].filter((cell) => cell.dataset['option'] && !cell.hidden)
  const amount = ({ dataset }: HTMLElement) => Number(dataset['value'] ?? Infinity)
  const names = (list: HTMLElement[]) => list.map(({ dataset }) => dataset['option'] ?? '')
  const sorted = names(cells.toSorted((a, b) => amount(a) - amount(b)))
  return sorted.join() === names(cells).join() ? sorted.toReversed() : sorted
}
