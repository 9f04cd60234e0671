import { quotesIn } from '#comparison/resolveComparison.ts'
import type { SiteData } from './dataOfSite.ts'
import { usesOf, type NoteOutline } from './readNote.ts'

/**
 * The addresses of the pages that quote each fact, below the site's base: notes that name it or show
 * it in a table, and the pages of comparisons, with the notes that show these.
 */
export function pagesQuoting(
  notes: readonly NoteOutline[],
  { comparisons, factGroups }: Pick<SiteData, 'comparisons' | 'factGroups'>,
): Map<string, string[]> {
  const inComparison = Object.entries(comparisons).map(([id, comparison]) => ({
    id,
    facts: quotesIn(comparison).map(({ fact }) => fact),
  }))
  const quotes = [
    ...notes.map((note) => ({
      page: note.path,
      facts: [
        ...usesOf(note, 'Fact', 'id').map(({ name }) => name),
        ...usesOf(note, 'FactTable', 'group').flatMap(({ name }) =>
          Object.keys(factGroups[name]?.facts ?? {}),
        ),
        ...inComparison.flatMap(({ id, facts }) =>
          note.comparisons.some(({ name }) => name === id) ? facts : [],
        ),
      ],
    })),
    ...inComparison.map(({ id, facts }) => ({ page: `/compare/${id}/`, facts })),
  ]
  const pages = new Map<string, string[]>()
  for (const { page, facts } of quotes) {
    for (const id of new Set(facts)) pages.set(id, [...(pages.get(id) ?? []), page])
  }
  return pages
}
