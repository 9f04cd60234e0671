import { rowId } from '#comparison/ids.ts'
import { comparisons } from '#data/comparisons/index.ts'
import { glossary } from '#data/glossary/index.ts'
import { readIfSound, type Chapter } from './chapters.ts'
import type { Terms } from '#terms/term.ts'

/** A section in the index of all sections. */
export interface ListedSection {
  title: string
  /** Address below the site's base. */
  path: string
}

/** A page with its sections. */
export interface ListedPage extends ListedSection {
  sections: readonly ListedSection[]
  /** Whether it cannot be read, so that its sections are not known; only while it is being written. */
  isBroken?: boolean
}

/** A part of the index: a chapter, the comparisons, the glossary. */
export interface ListedPart extends ListedSection {
  pages: readonly ListedPage[]
}

/** Every section that search can find, by chapter; comparisons and the glossary follow. */
export async function listSections(chapters: readonly Chapter[]): Promise<ListedPart[]> {
  const ofChapters = chapters.map(async ({ title, path, notes }) => ({
    title,
    path,
    pages: await Promise.all(
      notes.map(async (note) => {
        const content = await readIfSound(note)
        return {
          title: note.title,
          path: note.path,
          isBroken: content === undefined,
          sections: (content?.headings ?? []).map(({ slug, text }) => ({
            title: text,
            path: `${note.path}#${slug}`,
          })),
        }
      }),
    ),
  }))
  const terms: Terms = glossary
  return [
    ...(await Promise.all(ofChapters)),
    {
      title: 'Comparisons',
      path: '/compare/',
      pages: Object.values(comparisons).map(({ id, title, criteria }) => ({
        title,
        path: `/compare/${id}/`,
        sections: Object.entries(criteria).map(([criterion, row]) => ({
          title: row.title,
          path: `/compare/${id}/#${rowId(id, criterion)}`,
        })),
      })),
    },
    {
      title: 'Terms',
      path: '/reference/glossary/',
      pages: Object.entries(terms).map(([id, { term }]) => ({
        title: term,
        path: `/reference/glossary/#${id}`,
        sections: [],
      })),
    },
  ]
}

/** A section among all, under its first letter. */
export interface LetteredSection extends ListedSection {
  /** The page it is on, where its own title would not say enough. */
  page?: string
}

/**
 * The same sections by their first letter, A to Z. Titles that do not start with a letter come first,
 * under "0".
 */
export function sectionsByLetter(parts: readonly ListedPart[]): Map<string, LetteredSection[]> {
  const all = parts.flatMap(({ pages }) =>
    pages.flatMap(({ sections, ...page }): LetteredSection[] => [
      page,
      ...sections.map((section) => ({ ...section, page: page.title })),
    ]),
  )
  const sorted = all.toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
  return Map.groupBy(sorted, ({ title }) => {
    const letter = /^\P{L}*(\p{L})/u.exec(title)?.[1] ?? '0'
    return /^[^\p{L}]*\d/u.test(title) ? '0' : letter.toUpperCase()
  })
}
