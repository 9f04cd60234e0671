import styles from '#styles/sharing.css?url'
import { loadSheet } from '#loading/loadSheet.client.ts'
import { place } from './place.client.ts'
import { recordOf } from './records.client.ts'

/** Milliseconds for which the pointer rests on a link before its card shows. */
const rest = 250
/** Milliseconds in which the pointer may pass from a link to its card. */
const passage = 150

/** Links that lead where the reader looks already, or to what is no part of the site's text. */
const without = 'nav, section-search, .cite, [data-copy-link], .hits-bar'

let shownFor: Element | undefined
let timer: ReturnType<typeof setTimeout> | undefined

const card = document.createElement('div')
card.className = 'preview no-print'
card.id = 'preview'
card.popover = 'manual'
card.role = 'tooltip'

/** Shows what a link leads to: once the pointer rests on it, or at once when a key has reached it. */
export function previewLink(link: Element, event: Event) {
  if (link.closest(without)) return
  const byKey = event.type === 'focusin' && link.matches(':focus-visible')
  const byMouse = event instanceof PointerEvent && event.pointerType === 'mouse'
  if (byKey) void show(link)
  if (byMouse && link !== shownFor) later(rest, () => void show(link, event.clientY))
}

function later(wait: number, act: () => void) {
  clearTimeout(timer)
  timer = setTimeout(act, wait)
}

/** @param height where the pointer is in the window; a link may stand on several lines */
async function show(link: Element, height?: number) {
  clearTimeout(timer)
  if (shownFor === link) return
  hide()
  shownFor = link
  const address = new URL(link.getAttribute('href') ?? '', location.href)
  const [record] = await Promise.all([recordOf(address), loadSheet(styles)])
  // The reader may have turned away while it was loading.
  const isMeant = shownFor === link && link.matches(':hover, :focus')
  if (!isMeant || !record) {
    if (shownFor === link) shownFor = undefined
    return
  }
  const { title, fullTitle, pageTitle, summary } = record
  const parts = [
    element('strong', fullTitle),
    ...(title === pageTitle || title !== fullTitle ? [] : [element('small', pageTitle)]),
    element('span', summary),
  ]
  card.replaceChildren(...parts.flatMap((part, index) => (index > 0 ? [' ', part] : [part])))
  if (!card.isConnected) document.querySelector('main')?.append(card)
  link.setAttribute('aria-describedby', card.id)
  card.showPopover()
  const [first = link.getBoundingClientRect(), ...others] = link.getClientRects()
  const isPointedAt = ({ top, bottom }: DOMRect) =>
    height !== undefined && top <= height && height <= bottom
  const line = others.find(isPointedAt) ?? first
  place(card, line, line.left)
}

function element(name: string, text: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  return element
}

function hide() {
  clearTimeout(timer)
  if (card.matches(':popover-open')) card.hidePopover()
  shownFor?.removeAttribute('aria-describedby')
  shownFor = undefined
}

// The pointer may pass from the link to the card and rest there.
const isNear = (target: EventTarget | null) =>
  target instanceof Node && (card.contains(target) || shownFor?.contains(target) === true)

document.addEventListener('pointerover', ({ target }) => {
  if (isNear(target)) clearTimeout(timer)
  else if (!shownFor?.matches(':focus')) later(passage, hide)
})
document.addEventListener('focusout', hide)
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide()
})
