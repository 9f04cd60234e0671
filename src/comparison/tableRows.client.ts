import { answerLine } from './answerLine.ts'

/** The visible rows and columns of a table as text, without the marks of sources. */
export function tableRows(table: HTMLTableElement): string[][] {
  return [...table.rows]
    .filter((row) => row.cells.length > 1 && !row.closest('[hidden]'))
    .map(rowTexts)
}

/** The visible cells of a row as text. */
export function rowTexts(row: HTMLTableRowElement): string[] {
  return [...row.cells].filter((cell) => !cell.hidden).map(cellText)
}

function cellText(cell: HTMLElement): string {
  if (cell.dataset['answer']) {
    const text = (selector: string) => cell.querySelector(selector)?.textContent.trim()
    // A page keeps the styles of every class that its scripts name: this one is on few pages.
    return answerLine({ verdict: text(':scope > b'), words: text('.words'), note: text('.remark') })
  }
  // A header with a name has links and buttons beside its words.
  const words = [...cell.childNodes].map((node) => node.textContent?.trim())
  return cell.ariaLabel ?? words.filter(Boolean).join(' ')
}
