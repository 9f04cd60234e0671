import { href } from '~/links/href'

let definitions: Promise<Record<string, string>> | undefined
let shownFor: HTMLAnchorElement | undefined

const card = document.createElement('div')
card.className = 'definition no-print'
card.id = 'definition'
card.popover = 'manual'
card.role = 'tooltip'
document.body.append(card)

/** Shows the definition of the term that `link` leads to, until the reader turns away from it. */
export async function define(link: HTMLAnchorElement) {
  if (shownFor === link) return
  hide()
  shownFor = link
  definitions ??= fetch(href('/terms.json')).then(
    (response) => response.json() as Promise<Record<string, string>>,
  )
  const definition = await definitions.then(
    (all) => all[link.hash.slice(1)],
    () => {
      // Without the definitions the term is still a link to the glossary; the next time may work.
      definitions = undefined
    },
  )
  // The reader may have turned away while they were loading.
  const isMeant = link.matches(':hover, :focus')
  if (!isMeant) shownFor = undefined
  if (!isMeant || !definition || shownFor !== link) return

  card.textContent = definition
  link.setAttribute('aria-describedby', card.id)
  card.showPopover()
  place(link)
}

function hide() {
  if (card.matches(':popover-open')) card.hidePopover()
  shownFor?.removeAttribute('aria-describedby')
  shownFor = undefined
}

/** Below the link, or above it where there is more room; never over the edge of the window. */
function place(link: HTMLAnchorElement) {
  const gap = 6
  const [line = link.getBoundingClientRect()] = link.getClientRects()
  const { offsetWidth, offsetHeight } = card
  const left = Math.min(line.left, document.documentElement.clientWidth - offsetWidth - gap)
  const below = line.bottom + gap
  const fits = below + offsetHeight <= innerHeight
  card.style.left = `${Math.max(left, gap)}px`
  card.style.top = `${fits ? below : line.top - gap - offsetHeight}px`
}

// The pointer may pass from the term to the card and rest there.
const isNear = (target: EventTarget | null) =>
  target instanceof Node && (card.contains(target) || shownFor?.contains(target))

for (const kind of ['pointerover', 'focusin'] as const) {
  document.addEventListener(kind, ({ target }) => {
    if (!isNear(target) && !shownFor?.matches(':focus')) hide()
  })
}
document.addEventListener('focusout', hide)
document.addEventListener('scroll', hide, { passive: true })
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide()
})
