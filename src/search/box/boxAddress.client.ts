import { readState, withState, type SearchState } from '#search/searchState.ts'

/** Milliseconds without a change after which the address follows: a browser takes its time for that. */
const pause = 300

/**
 * The address of the page, as far as it holds the state of a box: that of the search page always, that
 * of another page while its dialog is open.
 */
export class BoxAddress {
  readonly #box: HTMLElement
  readonly #dialog: HTMLDialogElement | null
  #pending: SearchState | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(box: HTMLElement) {
    this.#box = box
    this.#dialog = box.closest('dialog')
  }

  get #isOwn(): boolean {
    return this.#dialog?.open ?? 'ownsAddress' in this.#box.dataset
  }

  /** The state in the address, if it has a search of this box. */
  read(): SearchState | undefined {
    const state = readState(new URLSearchParams(location.search))
    return this.#isOwn && state.query ? state : undefined
  }

  /** Puts the state into the address after a pause, and into the link from the dialog to the search page. */
  keep(state: SearchState) {
    const link = this.#dialog?.querySelector<HTMLAnchorElement>('[data-search-page]')
    if (link) link.href = withState(link.href, state).href
    this.#pending = state
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.flush(), pause)
  }

  /** Puts the last state into the address at once. */
  flush() {
    clearTimeout(this.#timer)
    if (this.#pending && this.#isOwn) replace(this.#pending)
    this.#pending = undefined
  }

  /** Takes any search out of the address. */
  clear() {
    clearTimeout(this.#timer)
    this.#pending = undefined
    replace({ query: '', chapter: undefined, kind: undefined, asTyped: false })
  }
}

function replace(state: SearchState) {
  history.replaceState(history.state, '', withState(location.href, state))
}
