import { answerLine } from './answer'
import { csv, markdownTable } from './formats'

/** The visible rows and columns of a comparison's table as text, without the marks of sources. */
function rows(table: HTMLTableElement): string[][] {
  return [...table.rows]
    .filter((row) => row.cells.length > 1 && !row.closest('[hidden]'))
    .map((row) => [...row.cells].filter((cell) => !cell.hidden).map(cellText))
}

function cellText(cell: HTMLElement): string {
  if (cell.dataset['answer']) {
    const part = (name: string) => cell.querySelector(`.${name}`)?.textContent.trim()
    return answerLine({ verdict: part('verdict'), words: part('words'), note: part('remark') })
  }
  // A header: its words stand before its buttons and links.
  return cell.dataset['title'] ?? ''
}

/** What the table shows at present, as comma-separated values. */
export const toCsv = (table: HTMLTableElement) => csv(rows(table))
/** What the table shows at present, in Markdown. */
export const toMarkdownTable = (table: HTMLTableElement) => markdownTable(rows(table))
