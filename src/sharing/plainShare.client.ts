import { tellFailure } from '#loading/demand.client.ts'
import { shareable } from './shareable.ts'

let link: HTMLAnchorElement | undefined

const button = document.createElement('button')
button.type = 'button'
button.className = 'text-link no-print'
button.textContent = 'Share'
button.addEventListener('click', (event) => {
  // A table would take the focus for a button of its own.
  event.stopPropagation()
  if (link) tellFailure('The share menu', link.href)
})

/** Puts a button beside a link to copy where the menu to share could not be loaded. */
export function offerPlainShare({ target }: Event) {
  const place = target instanceof Element && target.closest(shareable)
  const copyLink = place && place.querySelector<HTMLAnchorElement>('[data-copy-link]')
  if (!copyLink || copyLink === link || button.matches(':focus-visible')) return
  link = copyLink
  link.after(button)
}
