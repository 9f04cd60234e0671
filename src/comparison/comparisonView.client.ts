import { copy } from '#clipboard/copy.client.ts'
import { arrangeColumns, arrangeTools, hideRows } from './arrange.client.ts'
import { optionsByAmount, tableText } from './table.client.ts'
import { readView, wholeView, writeView, type View } from './viewState.ts'

/**
 * What a reader sees of a comparison and its tools. The view is kept in the address, so that a link to it
 * shows the same.
 */
export class ComparisonView {
  readonly #id: string
  readonly #table: HTMLTableElement
  readonly #options: HTMLElement
  readonly #inputs: readonly HTMLInputElement[]
  readonly #count: HTMLElement | null
  readonly #all: string[]
  #view: View = wholeView
  /** The options shown at present, in their order, joined by commas. */
  #arranged: string

  /** Shows the view that the address names. @throws when an element of the comparison is missing */
  constructor(element: HTMLElement) {
    const table = element.querySelector('table')
    const options = element.querySelector<HTMLElement>('.comparison-tools fieldset')
    if (!table || !options)
      throw new Error(`The comparison ${element.id} has no table or no tools.`)
    this.#id = element.id
    this.#table = table
    this.#options = options
    this.#inputs = [...element.querySelectorAll('input')]
    this.#count = element.querySelector('.comparison-count')
    this.#all = [...options.querySelectorAll('input')].map(({ value }) => value)
    this.#arranged = this.#all.join()
    const named = readView(this.#id, new URLSearchParams(location.search), this.#all)
    // Without one, the tools already say what a reader chose while this was on its way.
    if (named.options.length > 0 || named.differences || named.filter) this.#show(named)
  }

  /** Shows what the tools say. Options keep their order; one that is added comes last. */
  chooseFromTools() {
    const chosen = this.#inputs.flatMap(({ checked, dataset, value }) =>
      checked && !dataset['tool'] ? value : [],
    )
    const kept = this.#view.options.filter((option) => chosen.includes(option))
    const added = chosen.filter((option) => !kept.includes(option))
    this.#choose({
      options: this.#view.options.length > 0 ? [...kept, ...added] : chosen,
      differences: this.#inputs.some(
        ({ dataset, checked }) => dataset['tool'] === 'differences' && checked,
      ),
      filter: this.#inputs.find(({ dataset }) => dataset['tool'] === 'filter')?.value.trim() ?? '',
    })
  }

  showAll() {
    this.#choose(wholeView)
  }

  /** Moves an option one place to the left, if there is one. */
  move(option: string) {
    const shown = this.#shown
    const before = shown[shown.indexOf(option) - 1]
    if (before === undefined) return
    const options = shown.flatMap((each) =>
      each === before ? [option, before] : each === option ? [] : [each],
    )
    this.#choose({ ...this.#view, options })
  }

  /** Orders the options by the amounts of a row. @param id that of the row */
  sort(id: string) {
    const row = this.#table.rows.namedItem(id)
    if (row) this.#choose({ ...this.#view, options: optionsByAmount(row) })
  }

  /** Copies the table as it is shown, or a link to it. @param format `csv`, `md` or `link` */
  copy(format: string) {
    if (format !== 'link') return copy(tableText(this.#table, format), 'Table copied')
    const address = new URL(location.href)
    address.hash = this.#id
    return copy(address.href, 'Link copied')
  }

  get #shown(): readonly string[] {
    return this.#view.options.length > 0 ? this.#view.options : this.#all
  }

  /** Shows a view and puts it into the address. */
  #choose(view: View) {
    const inOrder = view.options.join() === this.#all.join()
    this.#show(inOrder ? { ...view, options: [] } : view)
    const address = new URL(location.href)
    writeView(this.#id, this.#view, address.searchParams)
    history.replaceState(history.state, '', address)
  }

  #show(view: View) {
    this.#view = view
    const shown = this.#shown
    // Moving cells is what costs: most changes of the view leave the columns as they are.
    if (shown.join() !== this.#arranged) {
      arrangeColumns(this.#table, shown, this.#all)
      arrangeTools(this.#options, shown)
    }
    this.#arranged = shown.join()
    const { all, left } = hideRows(this.#table, shown, view)
    if (this.#count) this.#count.textContent = left < all ? rowCount(left, all) : ''
    this.#fillTools(shown)
  }

  #fillTools(shown: readonly string[]) {
    for (const input of this.#inputs) {
      const { tool } = input.dataset
      if (tool === undefined) {
        input.checked = shown.includes(input.value)
        // Fewer than two options are no comparison.
        input.disabled = input.checked && shown.length <= 2
      } else if (tool === 'differences') input.checked = this.#view.differences
      else if (input.value.trim() !== this.#view.filter) input.value = this.#view.filter
    }
  }
}

function rowCount(left: number, all: number): string {
  return left === 0
    ? 'No rows match. Show all rows, or try other words.'
    : `Showing ${left} of ${all} rows.`
}
