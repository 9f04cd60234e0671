import type { Hits } from '#search/results.ts'
import type { Search } from '#search/search.ts'
import { fillText, type Row } from './resultList.client.ts'

/** Milliseconds without a key press after which the sentences of the rows are loaded. */
const pause = 120

/**
 * Fills in the sentences of the rows that are on the screen, once the reader pauses, because the text of
 * each row is a separate file.
 */
export class RowTexts {
  #visible: IntersectionObserver | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Fills in these rows, and stops filling in those before. */
  fill(rows: readonly Row[], search: Search, hits: Hits) {
    this.stop()
    const visible = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const row = rows.find(({ link }) => link === target)
        if (!isIntersecting || !row) continue
        visible.unobserve(target)
        void fill(row, search, hits)
      }
    })
    this.#visible = visible
    this.#timer = setTimeout(() => {
      for (const { link } of rows) visible.observe(link)
    }, pause)
  }

  stop() {
    clearTimeout(this.#timer)
    this.#visible?.disconnect()
  }
}

async function fill(row: Row, search: Search, hits: Hits) {
  if (!row.section) return
  try {
    fillText(row, await search.textOf(row.section.record), hits)
  } catch {
    // The row leads to its section without a sentence.
  }
}
