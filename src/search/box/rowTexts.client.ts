import type { Hits } from '#search/results.ts'
import type { RemoteFinder } from './remoteFinder.client.ts'
import { fillText, type Row } from './resultList.client.ts'

/** Fills in the sentences of rows: at once where the text is there, others when they are on the screen. */
export class RowTexts {
  #visible: IntersectionObserver | undefined

  /** Fills in these rows, and stops filling in those before. */
  fill(rows: readonly Row[], finder: RemoteFinder, hits: Hits) {
    this.stop()
    const visible = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const row = rows.find(({ link }) => link === target)
        if (!isIntersecting || !row) continue
        visible.unobserve(target)
        void load(row, finder, hits)
      }
    })
    this.#visible = visible
    for (const row of rows) {
      const blocks = finder.texts.get(row.section?.record ?? '')
      if (blocks) fillText(row, blocks, hits)
      else visible.observe(row.link)
    }
  }

  stop() {
    this.#visible?.disconnect()
  }
}

async function load(row: Row, finder: RemoteFinder, hits: Hits) {
  if (!row.section) return
  try {
    const blocks = await finder.textOf(row.section.record)
    row.link.querySelector('.search-excerpt')?.classList.add('is-late')
    fillText(row, blocks, hits)
  } catch {
    // The row leads to its section without a sentence.
  }
}
