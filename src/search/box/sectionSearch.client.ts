import styles from '#styles/results.css?url'
import { loadSheet } from '#loading/loadSheet.client.ts'
import { showHits } from '#search/hits.client.ts'
import { leaveHits } from '#search/hitsToShow.client.ts'
import type { Found } from '#search/finder.ts'
import { hrefOf } from '#search/results.ts'
import { BoxAddress } from './boxAddress.client.ts'
import { recordOf, resultsOf, rowsOf } from './boxList.ts'
import { BoxView } from './boxView.client.ts'
import { Listbox } from './listbox.client.ts'
import { lookUp, type Source } from './lookUp.ts'
import { forgetSearches, recentSearches, rememberSearch } from './recentSearches.client.ts'
import type { Row } from './resultList.client.ts'
import { searchHint } from './searchHint.client.ts'
import { SearchLog } from './searchLog.client.ts'
import { emptyBox, next, type BoxEvent, type Progress } from './searchBox.ts'
import { forgetSearch, renewSearch, startSearch, type SiteSearch } from './source.client.ts'

/** How many rows have a sentence when they are first painted: about as many as are in view. */
const firstRows = 8

/**
 * `<section-search>`: a search box with its results below, on the search page, in the dialog, on the
 * home page and on the page that is not found. `next` says what it shows.
 */
class SectionSearch extends HTMLElement {
  readonly #input = this.querySelector('input')
  readonly #dialog = this.closest('dialog')
  readonly #address = new BoxAddress(this)
  readonly #log = new SearchLog()
  #box = emptyBox
  #search: SiteSearch | undefined
  #list: Listbox | undefined
  #view: BoxView | undefined
  #listeners: AbortController | undefined
  #lookUp: AbortController | undefined

  connectedCallback() {
    const input = this.#input
    const list = this.querySelector<HTMLElement>('[role=listbox]')
    if (!input || !list) return
    void loadSheet(styles)
    this.#dialog?.append(searchHint())
    this.#listeners = new AbortController()
    const { signal } = this.#listeners
    const send = (event: BoxEvent) => this.#send(event)
    this.#list = new Listbox(input, list)
    this.#list.listen(
      {
        choose: (row) => send({ type: 'choose', row }),
        open: (held) => send({ type: 'open', held }),
        touch: () => send({ type: 'touch' }),
        look: (row) => this.#view?.look(row),
        follow: (row, event) => this.#follow(row, event),
      },
      signal,
    )
    this.#view = new BoxView(this, this.#list, {
      filter: (filters) => send({ type: 'filter', filters }),
      everything: () => send({ type: 'filter', filters: { chapter: undefined, kind: undefined } }),
      asTyped: () => send({ type: 'change', change: { asTyped: true } }),
      more: () => send({ type: 'more' }),
      type: (query) => this.#type(query),
      retry: () => {
        forgetSearch()
        send({ type: 'retry' })
      },
      forget: () => {
        forgetSearches()
        send({ type: 'start', recent: [] })
        input.focus()
      },
    })
    const onInput = () => send({ type: 'change', change: { query: input.value, asTyped: false } })
    input.addEventListener('input', onInput, { signal })
    input.form?.addEventListener('submit', (event) => event.preventDefault(), { signal })
    this.#dialog?.addEventListener('close', () => this.#address.clear(), { signal })
    addEventListener('popstate', () => this.#readAddress(), { signal })
    this.#readAddress()
  }

  disconnectedCallback() {
    this.#listeners?.abort()
    this.#lookUp?.abort()
    this.#address.flush()
    this.#view?.remove()
    this.#box = emptyBox
  }

  #send(event: BoxEvent) {
    const before = this.#box
    const { box, task } = next(before, event)
    this.#box = box
    if (box.state !== before.state) this.#address.keep(box.state)
    this.#view?.show(box, before, this.#search)
    if (box.settled && box.list.kind === 'results') {
      this.#log.ended(box.list.typed, box.list.sections)
    }
    if (task?.type === 'look up') this.#startLookUp()
    if (task?.type === 'open') this.#list?.click(task.held)
  }

  #startLookUp() {
    this.#lookUp?.abort()
    this.#lookUp = new AbortController()
    const { signal } = this.#lookUp
    const article = document.querySelector<HTMLElement>('article[data-chapter]')
    const request = { ...this.#box.state, chapter: article?.dataset['chapter'] }
    const source: Source<SiteSearch> = {
      start: async () => (this.#search = await startSearch()),
      renew: renewSearch,
      isFirst: this.#box.list.kind !== 'results',
      loadTexts: (found) => this.#loadTexts(found),
      recent: () => (this.#dialog || 'ownsAddress' in this.dataset ? recentSearches() : undefined),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    }
    const tell = (progress: Progress) =>
      this.#list?.afterClick(() => {
        if (!signal.aborted) this.#send(progress)
      })
    void lookUp(request, source, tell, signal)
  }

  /** Loads the texts of the rows that a list will begin with. */
  async #loadTexts(found: Found) {
    const rows = rowsOf(resultsOf(found, this.#box.state, firstRows, false))
    const records = rows.flatMap((row) => recordOf(row) ?? [])
    await Promise.all(records.map((record) => this.#search?.finder.textOf(record)))
  }

  /** Takes the state from the address where the address is this box's, and what was typed meanwhile. */
  #readAddress() {
    const typed = this.#input?.value ?? ''
    const state = this.#address.read()
    if (state && (typed === '' || typed === state.query)) {
      if (this.#input) this.#input.value = state.query
      this.#send({ type: 'change', change: state })
    } else {
      this.#send({ type: 'change', change: { query: typed } })
    }
  }

  #type(query: string) {
    if (!this.#input) return
    this.#input.value = query
    this.#input.focus()
    this.#send({ type: 'change', change: { query, asTyped: false } })
  }

  #follow({ link, section, query, passage }: Row, event: MouseEvent) {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey
    if (query) {
      if (!isPlain) return
      event.preventDefault()
      return this.#type(query)
    }
    if (!this.#view) return
    // Until its text is there, what is known of a section is its title.
    const hits = { ...this.#view.hits, passage: passage ?? section?.title ?? '' }
    rememberSearch(hits.query)
    if (section) this.#log.opened(hits.query, hrefOf(section))
    leaveHits(link.pathname, hits)
    this.#address.flush()
    if (!isPlain || link.pathname !== location.pathname) return
    // Only the section changes: the dialog makes way for it, before the address does.
    if (this.#dialog) this.#address.clear()
    this.#dialog?.close()
    showHits(hits)
  }
}

/**
 * Brings the boxes of the page to life.
 * @param early the pending request for the index, and the worker that will read it
 */
export function begin(early: Parameters<typeof startSearch>[0]) {
  // The boxes tell what fails.
  startSearch(early).catch(String)
  if (!customElements.get('section-search')) customElements.define('section-search', SectionSearch)
}

export { showLeftHits } from '#search/hits.client.ts'
