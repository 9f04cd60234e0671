import { copy } from '#clipboard/copy.client.ts'
import { offerPlainShare } from './plainShare.client.ts'
import { shareable } from './shareable.ts'

/*
 * Listens for what readers do with links, and loads what serves them when it is first wanted: to
 * share a section, to see where a link leads, to link to the words that are selected.
 */
document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey } = event
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('[data-copy-link]')
  if (!link) return
  // It stays an ordinary link that goes to its section; but nobody leaves the page to copy one.
  const isHere = link.hash && link.pathname === location.pathname
  if (!isHere && !ctrlKey && !metaKey) event.preventDefault()
  void copy(link.href, 'Link copied')
})

// A browser that knows no text fragments takes the words for a part of the id.
const [id = '', words] = location.hash.split(':~:')
if (words !== undefined) location.replace(id)

/** Whether what serves links could not be loaded: it is not asked for again with every move. */
let isGone = false

for (const kind of ['pointerover', 'focusin', 'selectionchange']) {
  document.addEventListener(kind, (event) => {
    const { target } = event
    const isWanted =
      target instanceof Element
        ? target.closest(`main a, article :is(${shareable})`)
        : !getSelection()?.isCollapsed
    if (!isWanted) return
    if (isGone) return offerPlainShare(event)
    import('./serveLinks.client.ts').then(
      (module) => module.serveLinks(event),
      () => {
        isGone = true
        offerPlainShare(event)
      },
    )
  })
}
