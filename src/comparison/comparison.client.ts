import { demand } from '#loading/demand.client.ts'
import type { ComparisonView } from './comparisonView.client.ts'

const load = () => import('./comparisonView.client.ts')

/**
 * `<comparison-table>`: lets the reader choose and order options, hide rows in which they agree, filter
 * rows and copy the table. What does it is loaded when the reader uses it, or follows a link to a view.
 */
class ComparisonTable extends HTMLElement {
  #view: ComparisonView | undefined
  #listeners: AbortController | undefined

  connectedCallback() {
    this.#listeners = new AbortController()
    const { signal } = this.#listeners
    this.addEventListener('input', () => this.#use((view) => view.chooseFromTools()), { signal })
    this.addEventListener('click', (event) => this.#onClick(event), { signal })
    for (const reach of ['pointerover', 'focusin']) {
      this.addEventListener(reach, () => void load().catch(String), { once: true, signal })
    }
    addEventListener('hashchange', () => this.#showTarget(), { signal })
    const isNamed = [...new URLSearchParams(location.search).keys()].some(
      (name) => name.split('.')[0] === this.id,
    )
    if (isNamed) this.#use(() => this.#showTarget())
    this.#showTarget()
  }

  disconnectedCallback() {
    this.#listeners?.abort()
  }

  /** @param what what is missed if it cannot be loaded @param instead an address to use then */
  #use(use: (view: ComparisonView) => void, what = 'The table tools', instead?: string) {
    if (this.#view) return use(this.#view)
    void demand(load, what, instead).then((loaded) => {
      if (loaded) use((this.#view ??= new loaded.ComparisonView(this)))
    })
  }

  /** What is linked to is shown, whatever the view hides. */
  #showTarget() {
    // Not `:target`, which the browser sets only after this runs for the first time.
    const target = document.getElementById(location.hash.slice(1))
    if (!target || !this.contains(target)) return
    if (target.closest('[hidden]')) this.#view?.showAll()
    target.scrollIntoView({ block: 'center' })
  }

  #onClick({ target }: Event) {
    const pressed = target instanceof Element ? target.closest('button') : null
    if (!pressed) return
    const { copy, move, sort } = pressed.dataset
    const file = this.querySelector<HTMLAnchorElement>(`a[download][href$=".${copy}"]`)
    if (copy) this.#use((view) => void view.copy(copy), 'The text of this table', file?.href)
    if (move) this.#use((view) => view.move(move))
    if (sort) this.#use((view) => view.sort(sort))
  }
}

customElements.define('comparison-table', ComparisonTable)
