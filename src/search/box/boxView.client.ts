import type { HitsToShow } from '#search/hitsToShow.client.ts'
import { hitsOf } from '#search/results.ts'
import type { SiteSearch } from './source.client.ts'
import { ResultFilters } from './filters.client.ts'
import type { Listbox } from './listbox.client.ts'
import { noticeAbove, noticeBelow, type NoticeActions } from './notices.client.ts'
import { element, showGroups, showSearches } from './resultList.client.ts'
import { answerCard } from './answerCard.client.ts'
import { Preview } from './preview.client.ts'
import { RowTexts } from './rowTexts.client.ts'
import type { Results } from './boxList.ts'
import type { SearchBox } from './searchBox.ts'
import type { SearchState } from '#search/searchState.ts'

/** What the reader does with the parts around the list. */
interface ViewActions extends NoticeActions {
  filter: (filters: Pick<SearchState, 'chapter' | 'kind'>) => void
}

/** The parts of a search box that follow its state. */
export class BoxView {
  readonly #list: Listbox
  readonly #status: Element | null
  readonly #areStops: boolean
  readonly #actions: ViewActions
  readonly #answer = element('div', 'search-answer')
  readonly #above = element('div', 'search-notice')
  readonly #below = element('div', 'search-notice')
  readonly #texts = new RowTexts()
  readonly #preview: Preview | undefined
  /** Shows the section of a row by its index beside the results, where there is room. */
  look: (row: number) => void = () => undefined
  #filters: ResultFilters | undefined
  /** The words that a page opened from here marks. */
  hits: HitsToShow = { query: '', stems: [], typed: [], common: [], passage: '' }

  /** @param part the element around the list and its status */
  constructor(part: HTMLElement, list: Listbox, actions: ViewActions) {
    this.#list = list
    this.#actions = actions
    this.#status = part.querySelector('[role=status]')
    // In the dialog the arrow keys lead through the results; on a page they are links among others.
    this.#areStops = part.closest('dialog') === null
    const scroll = part.querySelector('.search-scroll')
    this.#answer.ariaLive = 'polite'
    scroll?.before(this.#above)
    scroll?.prepend(this.#answer)
    scroll?.append(this.#below)
    if (this.#areStops) return
    this.#preview = new Preview()
    scroll?.after(this.#preview.element)
  }

  /** Shows what has changed in a box. Until the search has loaded, there is nothing but its failure. */
  show(box: SearchBox, before: SearchBox, search: SiteSearch | undefined) {
    const isOther = box.list !== before.list
    if (search) this.#addFilters(search)
    if (isOther && search) this.#showList(box, search)
    if (isOther || box.active !== before.active) {
      this.#list.choose(box.active)
      this.look(box.active)
    }
    if (isOther || box.failure !== before.failure) {
      this.#above.replaceChildren(...noticeAbove(box, this.#actions))
    }
    if (this.#status && (isOther || box.status !== before.status)) {
      this.#status.textContent = box.status
    }
  }

  /** Takes away what the view has added to the page. */
  remove() {
    this.#texts.stop()
    for (const part of [this.#answer, this.#above, this.#below, this.#filters?.element]) {
      part?.remove()
    }
    this.#preview?.element.remove()
  }

  #addFilters({ chapters }: SiteSearch) {
    if (this.#filters) return
    this.#filters = new ResultFilters(chapters, this.#actions.filter)
    this.#filters.element.hidden = true
    this.#above.before(this.#filters.element)
  }

  #showList(box: SearchBox, search: SiteSearch) {
    const { list } = box
    this.#texts.stop()
    if (list.kind === 'results') {
      this.#filters?.show(list.ranked, box.state)
      this.#showAnswer(list, search)
      this.#showResults(list, search)
    } else {
      const recent = showSearches(
        'Recent searches',
        'recent',
        list.kind === 'offers' ? list.recent : [],
      )
      const others = showSearches(
        'Common searches',
        'suggested',
        list.kind === 'offers' ? list.suggested : [],
      )
      const elements = [...recent.elements, ...others.elements]
      this.#list.show(elements, [...recent.rows, ...others.rows], this.#areStops)
      if (this.#filters) this.#filters.element.hidden = true
      this.#answer.replaceChildren()
      this.look = () => this.#preview?.clear()
    }
    this.#below.replaceChildren(...noticeBelow(box, this.#actions))
  }

  /** The answer stays as it is while results of the same text come. */
  #showAnswer({ card, typed }: Results, search: SiteSearch) {
    if (this.#answer.dataset['text'] === typed && this.#answer.hasChildNodes()) return
    this.#answer.dataset['text'] = typed
    this.#answer.replaceChildren(...(card ? [answerCard(card, typed, search.finder)] : []))
  }

  #showResults({ query, common, typed, groups }: Results, search: SiteSearch) {
    const hits = hitsOf(query)
    const stems = [...hits.stems.keys()]
    this.hits = { query: typed, stems, typed: [...hits.typed], common: [...common], passage: '' }
    const { elements, rows } = showGroups(groups, hits, search.chapters)
    this.#list.show(elements, rows, this.#areStops)
    this.#texts.fill(rows, search.finder, hits)
    this.look = (row) => void this.#preview?.show(rows[row], hits, search.finder)
  }
}
