import type { Found } from '#search/finder.ts'
import type { FoundSection } from '#search/names.ts'
import { filterRanked, groupByPage, type Group, type RankedSection } from '#search/results.ts'
import type { SearchState } from '#search/searchState.ts'

/** How many sections of one page are shown at first, if there are others. */
const mostOfPage = 3

/** Sections found; `ranked` are all of them, also those that the filters leave out. */
export interface Results extends Omit<Found, 'missing'> {
  kind: 'results'
  /** The text in the box, without spaces around it. */
  typed: string
  /** The sections shown, and how many the filters let through. */
  groups: readonly Group[]
  sections: number
  /** How many of these sections have all words of the text. */
  whole: number
}

/** Searches that are offered before anything is typed. */
export interface Offers {
  kind: 'offers'
  recent: readonly string[]
  suggested: readonly string[]
}

/** What is below the input of a search box. */
export type List = Results | Offers | { kind: 'nothing' }

/** A row that can be chosen: a section, or the text of a search that is offered. */
export type Choice = FoundSection | string

/**
 * The sections that pass the filters of a state, grouped by page.
 * @param most how many are shown
 * @param wholePages whether all sections of a page may be shown
 */
export function resultsOf(
  found: Omit<Found, 'missing'>,
  state: SearchState,
  most: number,
  wholePages: boolean,
): Results {
  const filtered = filterRanked(found.ranked, state)
  const groups = groupByPage(filtered, most, wholePages ? Infinity : mostOfPage)
  const typed = state.query.trim()
  const whole = filtered.filter(({ isWhole }) => isWhole).length
  return { ...found, kind: 'results', typed, groups, sections: filtered.length, whole }
}

/** The rows of a list, in their order. */
export function rowsOf(list: List): readonly Choice[] {
  if (list.kind === 'results') return list.groups.flatMap(({ sections }) => sections)
  return list.kind === 'offers' ? [...list.recent, ...list.suggested] : []
}

/** The record of a section; a search that is offered has none. */
export function recordOf(row: Choice | undefined): string | undefined {
  return typeof row === 'object' ? row.record : undefined
}

/** Keeps the order of the sections already shown, and puts new ones after them. */
export function keepOrder(
  ranked: readonly RankedSection[],
  rows: readonly Choice[],
): RankedSection[] {
  const places = new Map(rows.map((row, index) => [recordOf(row), index]))
  return ranked.toSorted(
    (a, b) => (places.get(a.record) ?? Infinity) - (places.get(b.record) ?? Infinity) || 0,
  )
}

/** How many sections were found, in words. */
export function summary({ typed, query, sections, whole }: Results): string {
  if (sections === 0) return `Nothing found for “${typed}”`
  const instead = query.corrected.map(({ taken }) => taken).join(' ')
  const some = sections - whole
  const count =
    whole === 0 || some === 0
      ? counted(sections)
      : `${counted(whole)} with all these words, ${some} with some of them`
  return instead ? `${count} for ${instead}` : count
}

const counted = (sections: number) => (sections === 1 ? '1 section' : `${sections} sections`)
