import { copy } from '~/links/copy.client'
import { toCsv, toMarkdownTable } from './table.client'
import { readView, wholeView, writeView, type View } from './viewState'

/**
 * `<comparison-table>`: lets the reader choose and order options, hide rows in which they agree and
 * filter rows. The view is kept in the address, so that a link to it shows the same.
 */
class ComparisonTable extends HTMLElement {
  readonly #tools = this.querySelector('.comparison-tools')
  readonly #table = this.querySelector('table')
  #all: string[] = []
  #view: View = wholeView
  #listeners: AbortController | undefined

  connectedCallback() {
    if (!this.#tools || !this.#table) return
    this.#listeners = new AbortController()
    const { signal } = this.#listeners
    this.#all = [...this.#table.querySelectorAll<HTMLElement>('thead th')].flatMap(
      ({ dataset }) => dataset['option'] ?? [],
    )
    this.#addOrderButtons()
    this.#tools.addEventListener('input', () => this.#choose(this.#chosenView()), { signal })
    this.addEventListener('click', (event) => this.#onClick(event), { signal })
    addEventListener('hashchange', () => this.#showTarget(), { signal })
    this.#show(readView(this.id, new URLSearchParams(location.search), this.#all))
    this.#showTarget()
  }

  disconnectedCallback() {
    this.#listeners?.abort()
  }

  get #inputs(): HTMLInputElement[] {
    return [...(this.#tools?.querySelectorAll('input') ?? [])]
  }

  /** What the tools say. Options keep their order; one that is added comes last. */
  #chosenView(): View {
    const inputs = this.#inputs
    const chosen = inputs.flatMap(({ dataset, checked }) => (checked && dataset['option']) || [])
    const kept = this.#view.options.filter((option) => chosen.includes(option))
    const added = chosen.filter((option) => !kept.includes(option))
    return {
      options: this.#view.options.length > 0 ? [...kept, ...added] : chosen,
      differences: inputs.some(({ name, checked }) => name === 'differences' && checked),
      filter: inputs.find(({ name }) => name === 'filter')?.value.trim() ?? '',
    }
  }

  /** Shows a view and puts it into the address. */
  #choose(view: View) {
    const inOrder = view.options.join() === this.#all.join()
    this.#show(inOrder ? { ...view, options: [] } : view)
    const address = new URL(location.href)
    writeView(this.id, this.#view, address.searchParams)
    history.replaceState(history.state, '', address)
  }

  #show(view: View) {
    this.#view = view
    const shown = view.options.length > 0 ? view.options : this.#all
    const order = [...shown, ...this.#all.filter((option) => !shown.includes(option))]
    for (const row of this.#table?.rows ?? []) {
      const cells = new Map([...row.cells].map((cell) => [cell.dataset['option'], cell]))
      if (cells.size < 2) continue
      for (const option of order) {
        const cell = cells.get(option)
        if (!cell) continue
        cell.hidden = !shown.includes(option)
        row.append(cell)
      }
    }
    this.#hideRows(shown)
    this.#fillTools(shown)
  }

  #hideRows(shown: readonly string[]) {
    const { differences, filter } = this.#view
    let left = 0
    for (const body of this.#table?.tBodies ?? []) {
      const rows = [...body.rows].filter((row) => row.id)
      for (const row of rows) {
        const cells = [...row.cells].filter((cell) => shown.includes(cell.dataset['option'] ?? ''))
        const agree = new Set(cells.map(answerOf)).size < 2
        const matches = row.textContent.toLowerCase().includes(filter.toLowerCase())
        row.hidden = (differences && agree) || !matches
      }
      const visible = rows.filter((row) => !row.hidden).length
      body.hidden = visible === 0
      left += visible
    }
    const empty = this.querySelector<HTMLElement>('.comparison-empty')
    if (empty) empty.hidden = left > 0
  }

  #fillTools(shown: readonly string[]) {
    for (const input of this.#inputs) {
      const { option } = input.dataset
      if (option !== undefined) {
        input.checked = shown.includes(option)
        // Fewer than two options are no comparison.
        input.disabled = input.checked && shown.length <= 2
      } else if (input.name === 'differences') input.checked = this.#view.differences
      else if (input.value.trim() !== this.#view.filter) input.value = this.#view.filter
    }
  }

  /** A row that is linked to is shown, whatever the view hides. */
  #showTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target || !this.contains(target)) return
    if (target.closest('[hidden]')) this.#choose(wholeView)
    target.scrollIntoView({ block: 'center' })
  }

  #addOrderButtons() {
    for (const head of this.#table?.querySelectorAll<HTMLElement>('thead th') ?? []) {
      const { title = '', option } = head.dataset
      head.append(button('←', `Move ${title} to the left`, { move: option }))
    }
    for (const row of this.#table?.rows ?? []) {
      if (row.querySelector('[data-value]')) {
        row.cells[0]?.append(button('↔', 'Order the options by this row', { sort: row.id }))
      }
    }
  }

  #onClick({ target }: Event) {
    const pressed = target instanceof Element ? target.closest('button') : null
    if (!pressed) return
    const { copy: format, move, sort } = pressed.dataset
    if (format) this.#copy(format)
    if (move) this.#move(move)
    if (sort) this.#sort(sort)
    pressed.focus()
  }

  #move(option: string) {
    const order = [...(this.#view.options.length > 0 ? this.#view.options : this.#all)]
    const place = order.indexOf(option)
    if (place < 1) return
    order.splice(place, 1)
    order.splice(place - 1, 0, option)
    this.#choose({ ...this.#view, options: order })
  }

  /** Orders the options by the amounts of a row, the least first; the other way when they already are. */
  #sort(row: string) {
    const cells = [
      ...(document.getElementById(row)?.querySelectorAll<HTMLElement>('td:not([hidden])') ?? []),
    ]
    const value = ({ dataset }: HTMLElement) => Number(dataset['value'] ?? Infinity)
    const before = cells.map(({ dataset }) => dataset['option'] ?? '')
    const sorted = cells
      .toSorted((a, b) => value(a) - value(b))
      .map(({ dataset }) => dataset['option'] ?? '')
    const options = sorted.join() === before.join() ? sorted.toReversed() : sorted
    this.#choose({ ...this.#view, options })
  }

  #copy(format: string) {
    if (!this.#table) return
    if (format === 'link') {
      const address = new URL(location.href)
      address.hash = this.id
      void copy(address.href, 'Link copied')
    } else {
      const text = format === 'csv' ? toCsv(this.#table) : toMarkdownTable(this.#table)
      void copy(text, 'Table copied')
    }
  }
}

function answerOf(cell: HTMLElement): string {
  const words = cell.querySelector('.words')?.textContent ?? ''
  return `${cell.dataset['answer']}: ${words}`
}

function button(sign: string, label: string, data: Record<string, string | undefined>) {
  const element = document.createElement('button')
  element.type = 'button'
  element.textContent = sign
  element.setAttribute('aria-label', label)
  Object.assign(element.dataset, data)
  return element
}

customElements.define('comparison-table', ComparisonTable)
