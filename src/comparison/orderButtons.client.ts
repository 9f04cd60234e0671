/**
 * Gives each option a button that moves it to the left, and each row with amounts one that orders the
 * options by them. The listener of the table finds what each does in its data.
 * @param signal takes the buttons away when it aborts
 */
export function addOrderButtons(table: HTMLTableElement, signal: AbortSignal) {
  const add = (cell: Element | undefined, ...[sign, label, data]: Parameters<typeof button>) => {
    const added = button(sign, label, data)
    cell?.append(added)
    signal.addEventListener('abort', () => added.remove())
  }
  for (const head of table.querySelectorAll<HTMLElement>('thead th')) {
    const { title = '', option } = head.dataset
    add(head, '←', `Move ${title} to the left`, { move: option })
  }
  for (const row of table.rows) {
    if (row.querySelector('[data-value]')) {
      add(row.cells[0], '↔', 'Order the options by this row', { sort: row.id })
    }
  }
}

function button(sign: string, label: string, data: Record<string, string | undefined>) {
  const element = document.createElement('button')
  element.type = 'button'
  element.textContent = sign
  element.setAttribute('aria-label', label)
  Object.assign(element.dataset, data)
  return element
}
