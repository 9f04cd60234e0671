import { searchSections, startEngine, type SectionResult } from './pagefind.client'

/**
 * `<section-search>`: a search box with its results below, on the search page, in the dialog and on
 * the home page. The arrow keys move through the results while the focus stays in the box.
 */
class SectionSearch extends HTMLElement {
  readonly #input = this.querySelector('input')
  readonly #status = this.querySelector('[role=status]')
  readonly #list = this.querySelector('[role=listbox]')
  #options: HTMLAnchorElement[] = []
  #active = -1
  #listeners: AbortController | undefined

  connectedCallback() {
    const input = this.#input
    if (!input) return
    this.#listeners = new AbortController()
    const { signal } = this.#listeners
    input.addEventListener('input', () => void this.#search(), { signal })
    input.addEventListener('keydown', (event) => this.#onKey(event), { signal })
    input.form?.addEventListener('submit', (event) => event.preventDefault(), { signal })
    startEngine().catch(() => this.#fail())
    if ('ownsAddress' in this.dataset) {
      input.value ||= new URLSearchParams(location.search).get('q') ?? ''
    }
    // What was typed while this module was on its way counts.
    if (input.value) void this.#search()
  }

  disconnectedCallback() {
    this.#listeners?.abort()
  }

  async #search() {
    const query = this.#input?.value.trim() ?? ''
    this.#keepAddress(query)
    if (query === '') return this.#show([], '')
    try {
      const results = await searchSections(query)
      if (query !== this.#input?.value.trim()) return
      const count = results.length === 1 ? '1 section' : `${results.length} sections`
      this.#show(results, results.length ? count : `Nothing found for “${query}”`)
    } catch {
      this.#fail()
    }
  }

  #fail() {
    const message = import.meta.env.DEV
      ? 'There is no search index yet: run “npm run build” once.'
      : 'The search index could not be loaded. Type again to retry.'
    this.#show([], message)
  }

  #show(results: SectionResult[], status: string) {
    if (!this.#list || !this.#status) return
    this.#options = results.map((result, index) => option(result, `${this.#list?.id}-${index}`))
    this.#list.replaceChildren(...this.#options)
    this.#status.textContent = status
    this.#input?.setAttribute('aria-expanded', String(results.length > 0))
    this.#activate(results.length > 0 ? 0 : -1)
  }

  #activate(index: number) {
    this.#options[this.#active]?.removeAttribute('aria-selected')
    this.#active = index
    const option = this.#options[index]
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    this.#input?.setAttribute('aria-activedescendant', option?.id ?? '')
  }

  #onKey(event: KeyboardEvent) {
    const last = this.#options.length - 1
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && last >= 0) {
      event.preventDefault()
      const next = this.#active + step
      this.#activate(next > last ? 0 : next < 0 ? last : next)
    } else if (event.key === 'Enter' && this.#options[this.#active]) {
      event.preventDefault()
      const { ctrlKey, metaKey, shiftKey } = event
      this.#options[this.#active]?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
      )
    }
  }

  /** Puts the query into the address of its page, or of the dialog's link to that page. */
  #keepAddress(query: string) {
    const link = this.closest('dialog')?.querySelector<HTMLAnchorElement>('[data-search-page]')
    if (!link && !('ownsAddress' in this.dataset)) return
    const address = new URL(link?.href ?? location.href)
    if (query) address.searchParams.set('q', query)
    else address.searchParams.delete('q')
    if (link) link.href = address.href
    else history.replaceState(history.state, '', address)
  }
}

function option({ title, trail, url, excerpt }: SectionResult, id: string): HTMLAnchorElement {
  const link = document.createElement('a')
  Object.assign(link, { id, href: url, role: 'option', tabIndex: -1 })
  link.append(
    line('search-trail', trail.join(' › ')),
    line('search-title', title),
    line('search-excerpt', ...marked(excerpt)),
  )
  // A result on the page that is open changes only the section: the dialog makes way for it.
  link.addEventListener('click', () => link.closest('dialog')?.close())
  return link
}

function line(className: string, ...content: (string | Node)[]): HTMLSpanElement {
  const span = document.createElement('span')
  span.className = className
  span.append(...content)
  return span
}

/** Turns an excerpt into text nodes and marks; any other markup in it stays text. */
function marked(excerpt: string): (string | Node)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html')
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return node.textContent ?? ''
    const mark = document.createElement('mark')
    mark.textContent = node.textContent
    return mark
  })
}

customElements.define('section-search', SectionSearch)
