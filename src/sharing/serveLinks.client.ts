import { offerPassage } from './passage.client.ts'
import { previewLink } from './preview.client.ts'
import { offerSharing } from './share.client.ts'
import { shareable } from './shareable.ts'

const article = document.querySelector('article[data-search]')

/** Serves what the reader points at, has reached by key or has selected. */
export function serveLinks(event: Event) {
  const { target } = event
  if (target instanceof Element) {
    const place = target.closest(shareable)
    const copyLink = place?.querySelector<HTMLAnchorElement>('[data-copy-link]')
    if (article && copyLink) void offerSharing(copyLink)
    const link = target.closest('main a')
    if (link) previewLink(link, event)
  } else if (article) {
    offerPassage(article)
  }
}
