import { searchSections, startEngine, type Found, type SectionResult } from './pagefind.client'

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
  /** The query that the results shown belong to. */
  #shownQuery = ''
  #openWhenFound = false
  #answered = false
  #listeners: AbortController | undefined

  connectedCallback() {
    const input = this.#input
    if (!input) return
    this.#listeners = new AbortController()
    const { signal } = this.#listeners
    input.addEventListener(
      'input',
      () => {
        this.#openWhenFound = false
        void this.#search()
      },
      { signal },
    )
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
    const query = this.#query
    this.#keepAddress(query)
    if (query === '') return this.#show({ sections: [], more: false }, query, '')
    if (!this.#answered) this.#say('Searching…')
    try {
      const found = await searchSections(query)
      // Another query was typed meanwhile: its own search answers.
      if (query !== this.#query) return
      this.#answered = true
      this.#show(found, query, summary(found, query))
      if (this.#openWhenFound) this.#open()
    } catch {
      this.#fail()
    }
  }

  get #query(): string {
    return this.#input?.value.trim() ?? ''
  }

  #fail() {
    this.#openWhenFound = false
    const message = import.meta.env.DEV
      ? 'There is no search index yet: run “npm run build” once.'
      : 'The search index could not be loaded. Type again to retry.'
    this.#show({ sections: [], more: false }, '', message)
  }

  #say(status: string) {
    if (this.#status) this.#status.textContent = status
  }

  #show({ sections }: Found, query: string, status: string) {
    if (!this.#list) return
    const id = this.#list.id
    // In the dialog the arrow keys lead through the results; on a page they are links among others.
    const tabIndex = this.closest('dialog') ? -1 : 0
    this.#options = sections.map((result, index) => option(result, `${id}-${index}`, tabIndex))
    this.#list.replaceChildren(...this.#options)
    this.#shownQuery = query
    this.#say(status)
    this.#input?.setAttribute('aria-expanded', String(sections.length > 0))
    this.#activate(sections.length > 0 ? 0 : -1)
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
    } else if (event.key === 'Enter' && this.#query !== '') {
      event.preventDefault()
      // Results of an earlier query may still stand there: wait for those of this one.
      if (this.#shownQuery === this.#query) this.#open(event)
      else this.#openWhenFound = true
    }
  }

  #open({ ctrlKey, metaKey, shiftKey }: Partial<KeyboardEvent> = {}) {
    this.#openWhenFound = false
    const init = {
      bubbles: true,
      cancelable: true,
      ctrlKey: ctrlKey ?? false,
      metaKey: metaKey ?? false,
      shiftKey: shiftKey ?? false,
    }
    this.#options[this.#active]?.dispatchEvent(new MouseEvent('click', init))
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

function summary({ sections, more }: Found, query: string): string {
  if (sections.length === 0) return `Nothing found for “${query}”`
  const count = sections.length === 1 ? '1 section' : `${sections.length} sections`
  return more ? `The best ${count}` : count
}

function option(
  { title, trail, url, excerpt }: SectionResult,
  id: string,
  tabIndex: number,
): HTMLAnchorElement {
  const link = document.createElement('a')
  Object.assign(link, { id, href: url, role: 'option', tabIndex })
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
