import { SEARCH_LOG_URL } from 'astro:env/client'
import { loggedQuery } from './loggedQuery.ts'

/** Milliseconds that a text stays in the box before it counts as a search. */
const pause = 2000

/**
 * Tells the address in `SEARCH_LOG_URL` which searches find nothing and what is opened after a search:
 * no cookie, no identity, and nothing at all for readers who ask not to be tracked.
 */
export class SearchLog {
  #timer: ReturnType<typeof setTimeout> | undefined
  #last = ''

  /** A search has ended with so many sections. It is logged if there are none and the text stays. */
  ended(query: string, sections: number) {
    clearTimeout(this.#timer)
    if (sections === 0) this.#timer = setTimeout(() => this.#send({ query }), pause)
  }

  /** @param address what was opened, below the site's base */
  opened(query: string, address: string) {
    clearTimeout(this.#timer)
    this.#send({ query, opened: address })
  }

  #send(entry: { query: string; opened?: string }) {
    if (!SEARCH_LOG_URL || isPrivate()) return
    const line = JSON.stringify({ ...entry, query: loggedQuery(entry.query) })
    if (line === this.#last) return
    this.#last = line
    navigator.sendBeacon(SEARCH_LOG_URL, line)
  }
}

function isPrivate(): boolean {
  const { doNotTrack, globalPrivacyControl } = navigator as Navigator & {
    globalPrivacyControl?: boolean
  }
  return doNotTrack === '1' || globalPrivacyControl === true
}
