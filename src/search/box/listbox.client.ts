import { copy } from '#clipboard/copy.client.ts'
import { href } from '#addresses/href.ts'
import { hrefOf } from '#search/results.ts'
import { commandOf } from './listKeys.ts'
import type { Row } from './resultList.client.ts'
import type { HeldKeys } from './searchBox.ts'

/** What the list tells its box. */
interface Listener {
  /** A key chose a row. */
  choose: (row: number) => void
  /** Enter was pressed. */
  open: (held: HeldKeys) => void
  /** The reader points at the rows. */
  touch: () => void
  /** The reader points at another row. */
  look: (row: number) => void
  /** A row was clicked, or opened by `click`. */
  follow: (row: Row, event: MouseEvent) => void
}

/** The rows below an input. The arrow keys choose one of them while the focus stays in the input. */
export class Listbox {
  readonly #input: HTMLInputElement
  readonly #list: HTMLElement
  #rows: readonly Row[] = []
  #active = -1
  #isScrolled = false
  /** What waits until the row that is pressed is let go; absent while none is. */
  #waiting: (() => void)[] | undefined

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input
    this.#list = list
  }

  /** Tells what the reader does with the rows until the signal aborts. */
  listen({ choose, open, touch, look, follow }: Listener, signal: AbortSignal) {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(event, this.#active, this.#rows.length)
      if (!command || (command.type === 'copy' && !this.#copyLink())) return
      event.preventDefault()
      if (command.type === 'choose') choose(command.row)
      if (command.type === 'open') open(event)
    }
    this.#input.addEventListener('keydown', onKey, { signal })
    for (const kind of ['pointermove', 'touchstart'] as const) {
      this.#list.addEventListener(kind, touch, { signal, passive: true })
    }
    const onClick = (event: MouseEvent) => {
      const row = this.#rows[this.#rowAt(event)]
      if (row) follow(row, event)
    }
    let pointed = -1
    const onMove = (event: PointerEvent) => {
      const row = this.#rowAt(event)
      if (row >= 0 && row !== pointed) look(row)
      pointed = row
    }
    this.#list.addEventListener('pointermove', onMove, { signal, passive: true })
    this.#list.addEventListener('click', onClick, { signal })
    const onPress = ({ button }: PointerEvent) => {
      if (button === 0) this.#waiting ??= []
    }
    this.#list.addEventListener('pointerdown', onPress, { signal })
    // A menu or a drag takes the end of the press. A click comes before the rows change.
    for (const kind of ['pointerup', 'pointercancel', 'contextmenu', 'dragend'] as const) {
      addEventListener(kind, () => setTimeout(() => this.#letGo()), { signal })
    }
    const onScroll = ({ target }: Event) => {
      if (target instanceof Node && target.contains(this.#list)) this.#isScrolled = true
    }
    addEventListener('scroll', onScroll, { signal, capture: true, passive: true })
  }

  /** Acts at once, or after a click that has begun: a row that is replaced under it would lose it. */
  afterClick(act: () => void) {
    if (this.#waiting) this.#waiting.push(act)
    else act()
  }

  #letGo() {
    const waiting = this.#waiting ?? []
    this.#waiting = undefined
    for (const act of waiting) act()
  }

  /** Index of the row in which something happened, or -1. */
  #rowAt({ target }: Event): number {
    const link = target instanceof Element && target.closest('a')
    return this.#rows.findIndex((row) => row.link === link)
  }

  /** @param areStops whether the Tab key leads to the rows, as to other links */
  show(elements: readonly HTMLElement[], rows: readonly Row[], areStops: boolean) {
    for (const [index, { link }] of rows.entries()) {
      const id = `${this.#list.id}-${index}`
      Object.assign(link, { id, role: 'option', tabIndex: areStops ? 0 : -1 })
    }
    this.#rows = rows
    this.#active = -1
    this.#list.replaceChildren(...elements)
    this.#input.setAttribute('aria-expanded', String(rows.length > 0))
  }

  /** Chooses a row by its index; none if it is -1. */
  choose(index: number) {
    this.#rows[this.#active]?.link.removeAttribute('aria-selected')
    this.#active = index
    const link = this.#rows[index]?.link
    link?.setAttribute('aria-selected', 'true')
    // Until the reader scrolls, the first row is in view, and asking for its place costs time.
    if (index > 0 || this.#isScrolled) link?.scrollIntoView({ block: 'nearest' })
    this.#isScrolled = index > 0
    this.#input.setAttribute('aria-activedescendant', link?.id ?? '')
  }

  /** Clicks the chosen row. */
  click({ ctrlKey, metaKey, shiftKey }: HeldKeys) {
    const init = { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }
    this.#rows[this.#active]?.link.dispatchEvent(new MouseEvent('click', init))
  }

  /** Copies the link to the chosen section, unless the reader copies a part of the text in the box. */
  #copyLink(): boolean {
    const section = this.#rows[this.#active]?.section
    if (!section || this.#input.selectionStart !== this.#input.selectionEnd) return false
    void copy(new URL(href(hrefOf(section)), location.href).href, 'Link copied')
    return true
  }
}
