import styles from '#styles/hits.css?url'
import { findHits } from './findHits.ts'
import { loadSheet } from '#loading/loadSheet.client.ts'
import { takeHits, type HitsToShow } from './hitsToShow.client.ts'

/** Parts of a page that are not its text. */
const skipped = 'nav, script, style, button, sup.cite, .related, .sources, .sr-only, select'

let bar: HTMLElement | undefined

/** Marks the words of a search in the page's text, with a bar to step through and dismiss them. */
export function showHits(wanted: HitsToShow) {
  dismiss()
  if (!('highlights' in CSS)) return
  const words = wordsOnPage()
  const { hits, passageAt } = findHits(words.map(String), wanted)
  const ranges = hits.flatMap((index) => words[index] ?? [])
  if (ranges.length === 0) return
  void loadSheet(styles)
  CSS.highlights.set('hit', new Highlight(...ranges))
  const count = document.createElement('span')
  const step = (by: number) => {
    at = (at + by + ranges.length) % ranges.length
    const range = ranges[at]
    if (!range) return
    CSS.highlights.set('current-hit', new Highlight(range))
    count.textContent = `${at + 1} of ${ranges.length}`
    if (by !== 0) reveal(range)
  }
  const inPassage = hits.findIndex((index) => passageAt !== undefined && index >= passageAt)
  let at = inPassage >= 0 ? inPassage : firstIn(ranges, document.querySelector(':target'))
  bar = document.createElement('div')
  bar.className = 'hits-bar no-print'
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', `Matches for ${wanted.query}`)
  count.setAttribute('role', 'status')
  bar.append(
    count,
    button('Previous match', '↑', () => step(-1)),
    button('Next match', '↓', () => step(1)),
    button('Clear highlights', '×', dismiss),
  )
  document.body.append(bar)
  document.addEventListener('keydown', dismissByKey)
  step(0)
}

function dismiss() {
  CSS.highlights?.delete('hit')
  CSS.highlights?.delete('current-hit')
  bar?.remove()
  bar = undefined
  document.removeEventListener('keydown', dismissByKey)
}

function dismissByKey({ key }: KeyboardEvent) {
  if (key === 'Escape' && !document.querySelector('dialog[open]')) dismiss()
}

/** The position of each word in the page's text, in reading order. */
function wordsOnPage(): Range[] {
  const article = document.querySelector('article[data-search]')
  if (!article) return []
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const words: Range[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
      const range = new Range()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      words.push(range)
    }
  }
  return words
}

/** Index of the first range at or after an element. */
function firstIn(ranges: readonly Range[], element: Element | null): number {
  if (!element) return 0
  const index = ranges.findIndex(
    ({ startContainer }) =>
      element.contains(startContainer) ||
      (element.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
  return Math.max(0, index)
}

function reveal(range: Range) {
  range.startContainer.parentElement?.closest('details')?.setAttribute('open', '')
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

function button(label: string, sign: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.setAttribute('aria-label', label)
  button.textContent = sign
  button.addEventListener('click', act)
  return button
}

/** Marks the words that a search left for this page, if any. */
export function showLeftHits() {
  const left = takeHits()
  if (left) showHits(left)
}
