import type { IndexedPage, IndexedSection, NamesFile } from './indexFile.ts'
import type { WordCounts } from './vocabulary.ts'
import { compoundsOf, wordsOf } from './words.ts'

/** Up to this many characters of JSON, one file contains all names and words. */
const largestWhole = 600_000
/** About how many characters of JSON each of several files has. */
const fileSize = 25_000
/** How many names a file keeps for a word that many have: the shortest, which say most. */
const mostOfWord = 150

/** A name of a section, or of a page. */
interface Entry {
  page: IndexedPage
  section: IndexedSection | undefined
  words: readonly string[]
  size: number
}

/**
 * Divides the names and words of a large site among files, so that a query loads no more when the site
 * grows.
 * @param words all words of the site, in alphabetical order
 * @returns what is loaded at once, and the files, in alphabetical order
 */
export function splitNames(
  pages: readonly IndexedPage[],
  words: WordCounts,
): { shared: NamesFile; split: readonly (NamesFile & { from: string })[] } {
  if (JSON.stringify(pages).length <= largestWhole) return { shared: { words, pages }, split: [] }

  const byWord = new Map<string, Entry[]>()
  for (const entry of pages.flatMap(entriesOf)) {
    for (const word of new Set(entry.words)) {
      const entries = byWord.get(word)
      if (entries) entries.push(entry)
      else byWord.set(word, [entry])
    }
  }
  const groups: { from: string; entries: Set<Entry>; size: number }[] = []
  for (const [word, all] of [...byWord].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entries = all.sort((a, b) => a.words.length - b.words.length).slice(0, mostOfWord)
    let group = groups.at(-1)
    if (!group || group.size > fileSize) {
      group = { from: group ? word : '', entries: new Set(), size: 0 }
      groups.push(group)
    }
    for (const entry of entries) {
      if (!group.entries.has(entry)) group.size += entry.size
      group.entries.add(entry)
    }
  }
  const all = Object.entries(words)
  return {
    shared: { words: {}, pages: [] },
    split: groups.map(({ from, entries }, index) => {
      const next = groups[index + 1]?.from
      const own = all.filter(([word]) => word >= from && (next === undefined || word < next))
      return {
        from,
        words: Object.fromEntries(own),
        pages: withSections(entries),
      }
    }),
  }
}

function entriesOf(page: IndexedPage): Entry[] {
  return [undefined, ...page.sections].map((section) => {
    const { title, otherNames = [] } = section ?? page
    const names = [title, ...otherNames].join('\n')
    return {
      page,
      section,
      words: [...wordsOf(names), ...compoundsOf(names)].map(({ text }) => text),
      size: JSON.stringify(section ?? { ...page, sections: [] }).length,
    }
  })
}

/** The pages of some names, each with those sections that are among them, and bare if it is not. */
function withSections(entries: ReadonlySet<Entry>): IndexedPage[] {
  return [...Map.groupBy(entries, ({ page }) => page)].map(([page, own]) => {
    const sections = own.flatMap(({ section }) => section ?? [])
    if (own.some(({ section }) => !section)) return { ...page, sections }
    const { path, title, chapter, kind } = page
    return { path, title, chapter, kind, sections }
  })
}
