import { textDirective } from '#sharing/textDirective.ts'
import type { FoundSection } from './names.ts'
import type { Ranked } from './rank.ts'
import type { Query } from './readQuery.ts'
import type { SearchState } from './searchState.ts'

/** A section that answers a query, as a box shows it. */
export type RankedSection = Ranked<FoundSection>

/** The sections of a page that answer a query, the best first. */
export interface Group {
  path: string
  pageTitle: string
  chapter: string
  sections: readonly FoundSection[]
}

/**
 * The share of another section's score from which a section may come before it, to be next to its page.
 */
const nearlyAsGood = 0.9

/**
 * Groups the best sections by page, in the order of each group's best section. A section joins a group
 * only if it is nearly as good as the sections it then precedes; otherwise its page appears again.
 * @param most how many sections are taken
 * @param mostOfPage how many of them a group may have
 */
export function groupByPage(
  ranked: readonly RankedSection[],
  most: number,
  mostOfPage: number,
): Group[] {
  const groups: Group[] = []
  const left = ranked
    .slice(0, most)
    .flatMap(({ section, score, message }) =>
      section ? { section: message ? { ...section, message } : section, score } : [],
    )
  for (let best = left.shift(); best; best = left.shift()) {
    const { path, pageTitle, chapter } = best.section
    const sections = [best.section]
    const before = groups.at(-1)
    if (before?.path === path && before.sections.length < mostOfPage) {
      groups.pop()
      sections.unshift(...before.sections)
    }
    const next = left.find(({ section }) => section.path !== path)?.score ?? 0
    for (const each of left.filter(({ section }) => section.path === path)) {
      if (sections.length >= mostOfPage || each.score < next * nearlyAsGood) break
      sections.push(each.section)
      left.splice(left.indexOf(each), 1)
    }
    groups.push({ path, pageTitle, chapter, sections })
  }
  return groups
}

/** The sections that match the filters of a state. */
export function filterRanked(
  ranked: readonly RankedSection[],
  { chapter, kind }: Pick<SearchState, 'chapter' | 'kind'>,
): RankedSection[] {
  return ranked.filter(
    ({ section }) =>
      (!chapter || section?.chapter === chapter) && (!kind || section?.kind === kind),
  )
}

/** How many sections there are by a property of theirs. */
export function countBy(
  ranked: readonly RankedSection[],
  property: 'chapter' | 'kind',
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { section } of ranked) {
    if (section) counts.set(section[property], (counts.get(section[property]) ?? 0) + 1)
  }
  return counts
}

/** The words that show why a section was found. */
export interface Hits {
  /** The weight of each stem: of the words as typed, and of words that may replace them. */
  stems: ReadonlyMap<string, number>
  /** Stems of what was typed, as the site knows it. */
  typed: ReadonlySet<string>
}

/** The words of a query that are hits in a text. */
export function hitsOf({ terms, readings }: Query): Hits {
  const stems = new Map<string, number>()
  const best = terms.map(() => 0)
  for (const { terms: indices, words, quality } of readings) {
    const weight = Math.max(...indices.map((index) => terms[index]?.weight ?? 0))
    for (const { stem } of words) stems.set(stem, Math.max(stems.get(stem) ?? 0, weight * quality))
    for (const index of indices) best[index] = Math.max(best[index] ?? 0, quality)
  }
  const typed = readings
    .filter(({ terms, quality }) => terms.some((index) => quality === best[index]))
    .flatMap(({ words }) => words.map(({ stem }) => stem))
  return { stems, typed: new Set(typed) }
}

/** Address of a section below the site's base, with the words to go to on its page. */
export function hrefOf({ path, id, message }: FoundSection, passage?: string): string {
  if (message) return `${path}#${message.id}`
  const directive = passage ? textDirective({ textStart: passage }) : ''
  return id || directive ? `${path}#${id ?? ''}${directive}` : path
}
