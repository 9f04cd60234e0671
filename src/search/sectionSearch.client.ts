import { suggestedSearches } from '#data/suggestedSearches.ts'
import { copy } from '#clipboard/copy.client.ts'
import { href } from '#addresses/href.ts'
import styles from '#styles/results.css?url'
import { ResultFilters } from './filters.client.ts'
import { showHits } from './hits.client.ts'
import { leaveHits, type HitsToShow } from './hitsToShow.client.ts'
import { loadSheet } from '#loading/loadSheet.client.ts'
import type { Ranked } from './rank.ts'
import type { Query } from './readQuery.ts'
import { forgetSearches, recentSearches, rememberSearch } from './recentSearches.client.ts'
import { element, fillText, showGroups, showSearches, type Row } from './resultList.client.ts'
import { filterRanked, groupByPage, hitsOf, hrefOf, type Hits } from './results.ts'
import { OtherFormatError, type Answer, type Search } from './search.ts'
import { readState, withState, type SearchState } from './searchState.ts'
import { forgetSearch, renewSearch, startSearch } from './source.client.ts'

/** How many sections are shown at once, and how many of one page if there are others. */
const shownAtOnce = 20
const mostOfPage = 3
/** Milliseconds to wait for the texts before the sections found by name are shown. */
const patienceWhenWarm = 80

/** Milliseconds after which the reader is told that the search or its engine is not responding. */
const giveUpAfter = 5000

/** Milliseconds without a key press after which the sentences of the rows are loaded. */
const pause = 120

let early: Promise<Response> | undefined

/**
 * `<section-search>`: a search box with its results below, on the search page, in the dialog, on the
 * home page and on the page that is not found. The arrow keys move through the results while the
 * focus stays in the box.
 */
class SectionSearch extends HTMLElement {
  readonly #input = this.querySelector('input')
  readonly #status = this.querySelector('[role=status]')
  readonly #list = this.querySelector('[role=listbox]')
  readonly #notice = element('div', 'search-notice')
  readonly #after = element('div', 'search-notice')
  readonly #dialog = this.closest('dialog')
  readonly #chapter =
    document.querySelector<HTMLElement>('article[data-chapter]')?.dataset['chapter']
  #filters: ResultFilters | undefined
  #state: SearchState = { query: '', chapter: undefined, kind: undefined, asTyped: false }
  /** Counts the searches, to ignore the answers of earlier ones. */
  #turn = 0
  #ranked: readonly Ranked[] = []
  #rows: Row[] = []
  #active = -1
  #shown = shownAtOnce
  /** Whether the reader has pointed at or stepped through the rows. If so, they stay in place. */
  #touched = false
  /** Whether the rows belong to the current text in the box. */
  #settled = false
  /** The words that a page opened from here marks. */
  #hits: HitsToShow = { query: '', stems: [], typed: [], common: [], passage: '' }
  #openWhenFound: Partial<KeyboardEvent> | undefined
  #listeners: AbortController | undefined
  #visible: IntersectionObserver | undefined
  #filling: ReturnType<typeof setTimeout> | undefined

  connectedCallback() {
    const input = this.#input
    if (!input || !this.#list) return
    this.#listeners = new AbortController()
    const { signal } = this.#listeners
    void loadSheet(styles)
    this.#list.parentElement?.before(this.#notice)
    this.#list.after(this.#after)
    const onInput = () => this.#change({ query: input.value, asTyped: false })
    input.addEventListener('input', onInput, { signal })
    input.addEventListener('keydown', (event) => this.#onKey(event), { signal })
    input.form?.addEventListener('submit', (event) => event.preventDefault(), { signal })
    for (const kind of ['pointermove', 'touchstart'] as const) {
      this.#list.addEventListener(kind, () => (this.#touched = true), { signal, passive: true })
    }
    this.#list.addEventListener('click', (event) => this.#onClick(event), { signal })
    this.#dialog?.addEventListener('close', () => replaceAddress(noState), { signal })
    addEventListener('popstate', () => this.#readAddress(), { signal })
    this.#readAddress()
  }

  disconnectedCallback() {
    this.#listeners?.abort()
  }

  /** Takes the state from the address where the address is this box's, and what was typed meanwhile. */
  #readAddress() {
    const state = readState(new URLSearchParams(location.search))
    const mine = this.#dialog?.open ?? 'ownsAddress' in this.dataset
    const typed = this.#input?.value ?? ''
    if (mine && state.query && (typed === '' || typed === state.query)) {
      if (this.#input) this.#input.value = state.query
      this.#change(state)
    } else {
      this.#change({ query: typed })
    }
  }

  #change(change: Partial<SearchState>) {
    this.#state = { ...this.#state, ...change }
    this.#openWhenFound = undefined
    this.#shown = shownAtOnce
    this.#touched = false
    this.#settled = false
    this.#keepAddress()
    void this.#search()
  }

  /** @param mayRenew whether the index may be read again where files that it names are missing */
  async #search(mayRenew = true) {
    const turn = ++this.#turn
    const text = this.#state.query.trim()
    const isLast = () => turn === this.#turn
    try {
      if (text !== '' && this.#rows.length === 0) this.#say('Searching…')
      const slow = setTimeout(() => {
        if (isLast()) this.#tellOfFailure('The search is slow to load.')
      }, giveUpAfter)
      const search = await startSearch(early).finally(() => clearTimeout(slow))
      if (!isLast()) return
      this.#addFilters(search)
      if (text === '') {
        this.#showStart()
        // The engine loads while the reader begins to type.
        await search.warmUp()
        return
      }
      await search.prepare(text)
      const query = search.read(text, !this.#state.asTyped)
      const names = search.findByName(query, this.#chapter)
      const full = search.find(query, this.#chapter)
      const patience = search.isWarm ? patienceWhenWarm : 0
      const inTime = await Promise.race([full, wait(patience)]).catch(() => undefined)
      if (!isLast()) return
      if (!inTime && names.ranked.length > 0)
        this.#show(search, query, names.ranked, 'Searching the full text…')
      const soon = await answerInTime(full)
      if (!isLast()) return
      if (soon === 'late') {
        this.#showIncomplete(search, names, 'late')
        this.#settle()
      }
      // What comes late is shown nevertheless.
      const answer = soon === 'late' ? await full.catch(() => undefined) : soon
      const isWhole = answer?.missing.length === 0
      const isRenewed = !isWhole && mayRenew && isLast() && (await renewSearch(search))
      if (!isLast()) return
      if (isRenewed) return void this.#search(false)
      if (isWhole) this.#show(search, query, answer.ranked)
      else this.#showIncomplete(search, names, answer)
      this.#settle()
    } catch (error) {
      if (isLast()) this.#showFailure(error)
    } finally {
      early = undefined
    }
  }

  /** Shows what was found without some of the texts, or without all, and says so. */
  #showIncomplete(search: Search, names: Answer, answer: Answer | 'late' | undefined) {
    const found = answer && answer !== 'late' ? answer : names
    this.#show(search, found.query, found.ranked)
    this.#tellOfFailure(reasonOf(answer))
  }

  #addFilters(search: Search) {
    if (this.#filters) return
    this.#filters = new ResultFilters(search.index.chapters, (filters) => {
      this.#state = { ...this.#state, ...filters }
      this.#keepAddress()
      this.#touched = false
      void this.#search()
    })
    this.#notice.before(this.#filters.element)
    this.#filters.element.hidden = true
  }

  /** Shows sections; `waiting` says what is still to come. */
  #show(search: Search, query: Query, ranked: readonly Ranked[], waiting?: string) {
    this.#ranked = this.#touched ? keepOrder(ranked, this.#rows) : ranked
    const filtered = filterRanked(this.#ranked, this.#state)
    const perPage = this.#shown > shownAtOnce ? Infinity : mostOfPage
    const groups = groupByPage(filtered, this.#shown, perPage)
    const hits = hitsOf(query)
    this.#hits = {
      query: this.#state.query.trim(),
      stems: [...hits.stems.keys()],
      typed: [...hits.typed],
      common: [...hits.stems.keys()].filter((stem) => search.isCommon(stem)),
      passage: '',
    }
    const { elements, rows } = showGroups(groups, hits, search.index.chapters)
    this.#filters?.show(this.#ranked, this.#state)
    this.#setRows(elements, rows)
    this.#showCorrection(query)
    this.#after.replaceChildren()
    if (rows.length === 0) this.#showNothing(search, query)
    else if (rows.length < filtered.length) {
      const more = () => {
        this.#shown += shownAtOnce * 2
        this.#touched = true
        this.#show(search, query, this.#ranked)
      }
      this.#after.append(button(`Show more (${filtered.length - rows.length})`, more))
    }
    this.#say(waiting ?? summary(this.#state.query.trim(), query, filtered.length))
    this.#fillVisible(rows, (row) => void this.#fill(search, row, hits))
  }

  /**
   * Fills in the rows that are on the screen, once the reader pauses, because each row is a separate
   * file.
   */
  #fillVisible(rows: readonly Row[], fill: (row: Row) => void) {
    clearTimeout(this.#filling)
    this.#visible?.disconnect()
    const visible = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const row = rows.find(({ link }) => link === target)
        if (!isIntersecting || !row) continue
        visible.unobserve(target)
        fill(row)
      }
    })
    this.#visible = visible
    this.#filling = setTimeout(() => {
      for (const { link } of rows) visible.observe(link)
    }, pause)
  }

  async #fill(search: Search, row: Row, hits: Hits) {
    if (!row.section) return
    try {
      fillText(row, await search.textOf(row.section.record), hits)
    } catch {
      // The row leads to its section without a sentence.
    }
  }

  /** The rows belong to the current text in the box. */
  #settle() {
    this.#settled = true
    if (this.#openWhenFound) this.#open(this.#openWhenFound)
  }

  /** Before anything is typed: what was searched here before, and what others ask. */
  #showStart() {
    this.#notice.replaceChildren()
    this.#after.replaceChildren()
    if (this.#filters) this.#filters.element.hidden = true
    this.#say('')
    if (!this.#dialog && !('ownsAddress' in this.dataset)) return this.#setRows([], [])
    const recent = showSearches('Recent searches', recentSearches())
    const suggested = showSearches('Often asked', suggestedSearches)
    this.#setRows(
      [...recent.elements, ...suggested.elements],
      [...recent.rows, ...suggested.rows],
      false,
    )
    if (recent.rows.length === 0) return
    const forget = () => {
      forgetSearches()
      this.#showStart()
      this.#input?.focus()
    }
    this.#after.append(button('Clear recent searches', forget))
  }

  #showCorrection({ corrected, missing }: Query) {
    const lines: HTMLElement[] = []
    if (corrected.length > 0) {
      const taken = corrected.map(({ taken }) => taken)
      const typed = corrected.map(({ typed }) => typed)
      const instead = () => this.#change({ asTyped: true })
      lines.push(
        element(
          'p',
          '',
          'Showing results for ',
          element('em', '', taken.join(' ')),
          ' · ',
          button(`Search for ${typed.join(' ')} instead`, instead),
        ),
      )
    }
    if (missing.length > 0 && this.#ranked.length > 0) {
      lines.push(
        element('p', '', `No section has ${missing.map((word) => `“${word}”`).join(', ')}.`),
      )
    }
    this.#notice.replaceChildren(...lines)
  }

  /** Says that nothing was found, and offers what is close. */
  #showNothing(search: Search, query: Query) {
    const { chapter, kind } = this.#state
    const lines: HTMLElement[] = []
    if (this.#ranked.length > 0 && (chapter ?? kind)) {
      const all = () => {
        this.#state = { ...this.#state, chapter: undefined, kind: undefined }
        this.#keepAddress()
        void this.#search()
      }
      lines.push(
        element('p', '', 'Nothing found with these filters. ', button('Search everything', all)),
      )
    } else {
      const near = query.terms.flatMap(({ text, known }) => (known ? [] : search.nearest(text)))
      if (near.length > 0) {
        const words = [...new Set(near)]
          .slice(0, 6)
          .map((word) => button(word, () => this.#type(word)))
        lines.push(element('p', 'search-words', 'Similar words on this site: ', ...words))
      }
    }
    const page = new URL(href('/search/'), location.href).href
    const link = () => void copy(withState(page, this.#state).href, 'Link to this search copied')
    lines.push(element('p', '', indexLink(), ' · ', button('Copy link to this search', link)))
    this.#after.replaceChildren(...lines)
  }

  /** Says that search is not available, and what to do. */
  #showFailure(error: unknown) {
    this.#setRows([], [])
    this.#say('')
    if (error instanceof OtherFormatError) {
      const reload = button('Load the page again', () => location.reload())
      this.#alert('This page is older than the search index. ', reload)
    } else {
      this.#tellOfFailure('The search could not be loaded.')
    }
  }

  #tellOfFailure(message: string) {
    const again = () => {
      forgetSearch()
      void this.#search()
    }
    this.#alert(`${message} `, button('Try again', again), ' · ', indexLink())
  }

  #alert(...content: (string | Node)[]) {
    const alert = element('p', '', ...content)
    alert.setAttribute('role', 'alert')
    this.#notice.replaceChildren(alert)
  }

  #type(query: string) {
    if (!this.#input) return
    this.#input.value = query
    this.#input.focus()
    this.#change({ query, asTyped: false })
  }

  #say(status: string) {
    if (this.#status) this.#status.textContent = status
  }

  /** @param chosen whether the first row is chosen at once, so that Enter opens it */
  #setRows(elements: readonly HTMLElement[], rows: Row[], chosen = true) {
    const active = this.#touched ? this.#rows[this.#active]?.section?.record : undefined
    const id = this.#list?.id ?? ''
    // In the dialog the arrow keys lead through the results; on a page they are links among others.
    const tabIndex = this.#dialog ? -1 : 0
    for (const [index, { link }] of rows.entries()) {
      Object.assign(link, { id: `${id}-${index}`, role: 'option', tabIndex })
    }
    this.#rows = rows
    this.#list?.replaceChildren(...elements)
    this.#input?.setAttribute('aria-expanded', String(rows.length > 0))
    const same = active ? rows.findIndex(({ section }) => section?.record === active) : -1
    this.#active = -1
    this.#activate(same >= 0 ? same : chosen && rows.length > 0 ? 0 : -1)
  }

  #activate(index: number) {
    this.#rows[this.#active]?.link.removeAttribute('aria-selected')
    this.#active = index
    const link = this.#rows[index]?.link
    link?.setAttribute('aria-selected', 'true')
    link?.scrollIntoView({ block: 'nearest' })
    this.#input?.setAttribute('aria-activedescendant', link?.id ?? '')
  }

  #onKey(event: KeyboardEvent) {
    const { key, ctrlKey, metaKey } = event
    const last = this.#rows.length - 1
    const to = {
      ArrowDown: this.#active < last ? this.#active + 1 : 0,
      ArrowUp: this.#active > 0 ? this.#active - 1 : last,
      Home: 0,
      End: last,
    }[key]
    if (to !== undefined && last >= 0) {
      event.preventDefault()
      this.#touched = true
      this.#activate(to)
    } else if (key === 'Enter') {
      event.preventDefault()
      // Results of an earlier query may still stand there: wait for those of this one.
      if (this.#settled || this.#rows[this.#active]?.query) this.#open(event)
      else if (this.#state.query.trim()) this.#openWhenFound = event
    } else if (key === 'c' && (ctrlKey || metaKey) && !hasSelection(this.#input)) {
      const section = this.#rows[this.#active]?.section
      if (!section) return
      event.preventDefault()
      void copy(new URL(href(hrefOf(section)), location.href).href, 'Link copied')
    }
  }

  #open({ ctrlKey = false, metaKey = false, shiftKey = false }: Partial<KeyboardEvent>) {
    this.#openWhenFound = undefined
    const init = { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }
    this.#rows[this.#active]?.link.dispatchEvent(new MouseEvent('click', init))
  }

  #onClick(event: Event) {
    const link = event.target instanceof Element && event.target.closest('a')
    const row = this.#rows.find((each) => each.link === link)
    if (!row || !(event instanceof MouseEvent)) return
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey
    if (row.query) {
      if (!isPlain) return
      event.preventDefault()
      this.#type(row.query)
    } else {
      // Until its text is there, what is known of a section is its title.
      const hits = { ...this.#hits, passage: row.passage ?? row.section?.title ?? '' }
      rememberSearch(hits.query)
      leaveHits(row.link.pathname, hits)
      if (!isPlain || row.link.pathname !== location.pathname) return
      // Only the section changes: the dialog makes way for it, before the address does.
      if (this.#dialog) replaceAddress(noState)
      this.#dialog?.close()
      showHits(hits)
    }
  }

  /** Puts the state into the address of the page, and of the dialog's link to the search page. */
  #keepAddress() {
    const link = this.#dialog?.querySelector<HTMLAnchorElement>('[data-search-page]')
    if (link) link.href = withState(link.href, this.#state).href
    if (this.#dialog?.open || 'ownsAddress' in this.dataset) replaceAddress(this.#state)
  }
}

function replaceAddress(state: SearchState) {
  history.replaceState(history.state, '', withState(location.href, state))
}

const noState: SearchState = { query: '', chapter: undefined, kind: undefined, asTyped: false }

function summary(typed: string, { corrected }: Query, sections: number): string {
  const instead = corrected.map(({ taken }) => taken).join(' ')
  if (sections === 0) return `Nothing found for “${typed}”`
  const count = sections === 1 ? '1 section' : `${sections} sections`
  return instead ? `${count} for ${instead}` : count
}

/** Keeps the order of the sections already shown, and puts new ones after them. */
function keepOrder(ranked: readonly Ranked[], rows: readonly Row[]): Ranked[] {
  const places = new Map(rows.map(({ section }, index) => [section?.record, index]))
  return ranked.toSorted(
    (a, b) => (places.get(a.record) ?? Infinity) - (places.get(b.record) ?? Infinity) || 0,
  )
}

function indexLink(): HTMLAnchorElement {
  const link = element('a', 'text-link', 'Index of all sections')
  link.href = href('/search/#sections')
  return link
}

function button(label: string, act: () => void): HTMLButtonElement {
  const button = element('button', '', label)
  button.type = 'button'
  button.addEventListener('click', act)
  return button
}

function hasSelection(input: HTMLInputElement | null): boolean {
  return input !== null && input.selectionStart !== input.selectionEnd
}

/** Explains why there may be more sections than those shown. */
function reasonOf(answer: Answer | 'late' | undefined): string {
  if (answer === 'late') {
    return 'The full-text search is not responding. Only the names of notes have been searched so far.'
  }
  if (!answer) return 'The text of the notes could not be loaded. Only their names were searched.'
  const files = answer.missing.join(', ')
  return `Part of the full text could not be loaded (${files}). There may be more sections than these.`
}

/** The answer; `undefined` after an error, and `late` if it takes too long. */
async function answerInTime(full: Promise<Answer>): Promise<Answer | 'late' | undefined> {
  return Promise.race([full.catch(() => undefined), wait(giveUpAfter).then(() => 'late' as const)])
}

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds))
}

/**
 * Brings the boxes of the page to life.
 * @param index the pending request for the index
 */
export function begin(index: Promise<Response>) {
  early = index
  if (!customElements.get('section-search')) customElements.define('section-search', SectionSearch)
}

export { showLeftHits } from './hits.client.ts'
