import type { View } from './viewState.ts'

/** Shows the options in `shown`, in that order, and hides the others of `all`. */
export function arrangeColumns(
  table: HTMLTableElement,
  shown: readonly string[],
  all: readonly string[],
) {
  const order = [...shown, ...all.filter((option) => !shown.includes(option))]
  for (const row of table.rows) {
    const cells = new Map([...row.cells].map((cell) => [cell.dataset['option'], cell]))
    for (const option of order) {
      const cell = cells.get(option)
      if (!cell) continue
      cell.hidden = !shown.includes(option)
      row.append(cell)
    }
  }
}

/**
 * Puts the tools of the options shown in their order. Those of the others keep their places, so that
 * nothing moves away from a reader who is choosing.
 */
export function arrangeTools(tools: HTMLElement, shown: readonly string[]) {
  const all = [...tools.querySelectorAll<HTMLElement>('[data-option]')]
  const next = shown.values()
  const order = all.map(({ dataset }) => {
    const option = dataset['option'] ?? ''
    const name = shown.includes(option) ? next.next().value : option
    return all.find((each) => each.dataset['option'] === name) ?? ''
  })
  const focused = document.activeElement
  tools.append(...order)
  // An element that moves loses the keyboard.
  if (focused instanceof HTMLElement && tools.contains(focused)) focused.focus()
}

/**
 * Hides the rows that the view leaves out: those in which the options shown agree, and those that do
 * not contain the words looked for.
 * @returns how many rows there are, and how many of them are left
 */
export function hideRows(
  table: HTMLTableElement,
  shown: readonly string[],
  { differences, filter }: View,
): { all: number; left: number } {
  let all = 0
  let left = 0
  for (const body of table.tBodies) {
    const rows = [...body.rows].filter((row) => row.id)
    for (const row of rows) {
      const cells = [...row.cells].filter((cell) => shown.includes(cell.dataset['option'] ?? ''))
      const agree = new Set(cells.map(answerOf)).size < 2
      const matches = row.textContent.toLowerCase().includes(filter.toLowerCase())
      row.hidden = (differences && agree) || !matches
    }
    const visible = rows.filter((row) => !row.hidden).length
    body.hidden = visible === 0
    all += rows.length
    left += visible
  }
  return { all, left }
}

/** The answer without its remark: two cells with the same answer do not differ. */
function answerOf(cell: HTMLElement): string {
  const words = cell.querySelector('.words')?.textContent ?? ''
  return `${cell.dataset['answer']}: ${words}`
}
