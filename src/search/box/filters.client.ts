import { element } from './resultList.client.ts'
import { countBy, filterRanked, type RankedSection } from '#search/results.ts'
import { isKind, kindTitles } from '#sections/section.ts'
import type { SearchState } from '#search/searchState.ts'

type Filters = Pick<SearchState, 'chapter' | 'kind'>

/** Two lists to narrow the results down with, each option with the number of its sections. */
export class ResultFilters {
  readonly #chapter = select('Chapter')
  readonly #kind = select('Type')
  readonly #chapters: Readonly<Record<string, string>>
  readonly element = element('div', 'search-filters', this.#chapter, this.#kind)

  /**
   * @param chapters titles of the chapters by their ids, in reading order
   * @param onChange is told what was chosen
   */
  constructor(chapters: Readonly<Record<string, string>>, onChange: (filters: Filters) => void) {
    this.#chapters = chapters
    this.element.addEventListener('change', () => {
      const kind = this.#kind.value
      onChange({
        chapter: this.#chapter.value || undefined,
        kind: isKind(kind) ? kind : undefined,
      })
    })
  }

  /** Shows what there is to choose among some sections. */
  show(ranked: readonly RankedSection[], { chapter, kind }: Filters) {
    this.element.hidden = ranked.length === 0 && !chapter && !kind
    const ofKind = filterRanked(ranked, { kind, chapter: undefined })
    const ofChapter = filterRanked(ranked, { chapter, kind: undefined })
    fill(this.#chapter, 'All chapters', this.#chapters, countBy(ofKind, 'chapter'), chapter)
    fill(this.#kind, 'All types', kindTitles, countBy(ofChapter, 'kind'), kind)
  }
}

function select(label: string): HTMLSelectElement {
  const select = element('select')
  select.setAttribute('aria-label', label)
  return select
}

function fill(
  select: HTMLSelectElement,
  all: string,
  titles: Readonly<Record<string, string>>,
  counts: ReadonlyMap<string, number>,
  chosen: string | undefined,
) {
  const there = Object.entries(titles).filter(([id]) => counts.has(id) || id === chosen)
  select.replaceChildren(
    new Option(all, ''),
    ...there.map(([id, title]) => new Option(`${title} (${counts.get(id) ?? 0})`, id)),
  )
  select.value = chosen ?? ''
}
