import { copy } from '#clipboard/copy.client.ts'
import { demand } from '#loading/demand.client.ts'
import { arrangeColumns, hideRows } from './arrange.client.ts'
import { addOrderButtons } from './orderButtons.client.ts'
import { readView, wholeView, writeView, type View } from './viewState.ts'

const tableTools = () => import('./table.client.ts')

/**
 * `<comparison-table>`: lets the reader choose and order options, hide rows in which they agree and
 * filter rows. The view is kept in the address, so that a link to it shows the same.
 */
class ComparisonTable extends HTMLElement {
  readonly #tools = this.querySelector('.comparison-tools')
  readonly #table = this.querySelector('table')
  #all: string[] = []
  #view: View = wholeView
  /** The options shown at present, in their order, joined by commas. */
  #arranged = ''
  #listeners: AbortController | undefined

  connectedCallback() {
    if (!this.#tools || !this.#table) return
    this.#listeners = new AbortController()
    const { signal } = this.#listeners
    this.#all = [...this.#table.querySelectorAll<HTMLElement>('thead th')].flatMap(
      ({ dataset }) => dataset['option'] ?? [],
    )
    this.#arranged = this.#all.join()
    addOrderButtons(this.#table, signal)
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
      differences: inputs.some(
        ({ dataset, checked }) => dataset['tool'] === 'differences' && checked,
      ),
      filter: inputs.find(({ dataset }) => dataset['tool'] === 'filter')?.value.trim() ?? '',
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
    if (!this.#table) return
    // Moving cells is what costs: most changes of the view leave the columns as they are.
    if (shown.join() !== this.#arranged) arrangeColumns(this.#table, shown, this.#all)
    this.#arranged = shown.join()
    const left = hideRows(this.#table, shown, view)
    const empty = this.querySelector<HTMLElement>('.comparison-empty')
    if (empty) empty.hidden = left > 0
    this.#fillTools(shown)
  }

  #fillTools(shown: readonly string[]) {
    for (const input of this.#inputs) {
      const { option, tool } = input.dataset
      if (option !== undefined) {
        input.checked = shown.includes(option)
        // Fewer than two options are no comparison.
        input.disabled = input.checked && shown.length <= 2
      } else if (tool === 'differences') input.checked = this.#view.differences
      else if (input.value.trim() !== this.#view.filter) input.value = this.#view.filter
    }
  }

  /** What is linked to is shown, whatever the view hides. */
  #showTarget() {
    // Not `:target`, which the browser sets only after this runs for the first time.
    const target = document.getElementById(location.hash.slice(1))
    if (!target || !this.contains(target)) return
    if (target.closest('[hidden]')) this.#choose(wholeView)
    target.scrollIntoView({ block: 'center' })
  }

  #onClick({ target }: Event) {
    const pressed = target instanceof Element ? target.closest('button') : null
    if (!pressed) return
    const { copy: format, move, sort } = pressed.dataset
    if (format) void this.#copy(format)
    if (move) this.#move(move)
    if (sort) void this.#sort(sort)
    pressed.focus()
  }

  #move(option: string) {
    const shown = this.#view.options.length > 0 ? this.#view.options : this.#all
    const before = shown[shown.indexOf(option) - 1]
    if (before === undefined) return
    const options = shown.flatMap((each) =>
      each === before ? [option, before] : each === option ? [] : [each],
    )
    this.#choose({ ...this.#view, options })
  }

  async #sort(row: string) {
    const tools = await demand(tableTools, 'The order of this row')
    const element = this.#table?.rows.namedItem(row)
    if (tools && element) this.#choose({ ...this.#view, options: tools.optionsByAmount(element) })
  }

  async #copy(format: string) {
    if (!this.#table) return
    if (format === 'link') {
      const address = new URL(location.href)
      address.hash = this.id
      await copy(address.href, 'Link copied')
    } else {
      const file = this.querySelector<HTMLAnchorElement>(`a[download][href$=".${format}"]`)
      const tools = await demand(tableTools, 'The copy of this table', file?.href)
      if (tools) await copy(tools.tableText(this.#table, format), 'Table copied')
    }
  }
}

customElements.define('comparison-table', ComparisonTable)
