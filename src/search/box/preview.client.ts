import { markHits } from '#search/excerpt.ts'
import type { SectionFinder } from '#search/finder.ts'
import type { Hits } from '#search/results.ts'
import { blockText, fullTitleOf, type Block } from '#sections/section.ts'
import { element, marked, type Row } from './resultList.client.ts'

/** From this width on, a dialog has room beside its results; see `results.css`. */
const wide = matchMedia('(min-width: 64rem)')

/**
 * Shows the text of a section beside the results. It is not read aloud: the row that it belongs to leads
 * to the same text.
 */
export class Preview {
  readonly element = element('div', 'search-preview')
  #row: Row | undefined

  constructor() {
    this.element.ariaHidden = 'true'
    this.element.hidden = true
  }

  /** Shows nothing. */
  clear() {
    this.#row = undefined
    this.element.hidden = true
  }

  /** Shows the section of a row; nothing if there is none. */
  async show(row: Row | undefined, hits: Hits, finder: SectionFinder) {
    const section = row?.section
    if (!section) return this.clear()
    this.#row = row
    this.element.hidden = false
    if (!wide.matches) return
    const blocks = await finder.textOf(section.record).catch(() => [])
    if (this.#row !== row) return
    const title = element('p', 'search-preview-title', fullTitleOf(section))
    this.element.replaceChildren(title, ...blocks.map((block) => elementOf(block, hits)))
    // A message stands where its section explains it.
    const at = blocks.findIndex((block) => blockText(block) === section.message?.text)
    const message = this.element.children[at + 1]
    this.element.scrollTop =
      at > 0 && message instanceof HTMLElement ? message.offsetTop - title.offsetTop : 0
  }
}

function elementOf(block: Block, hits: Hits): HTMLElement {
  if (typeof block === 'string') return element('p', '', ...marked(markHits(block, hits)))
  const [form, text] = block
  const name = form === 'code' ? 'pre' : 'p'
  return element(name, `preview-${form}`, ...marked(markHits(text, hits)))
}
