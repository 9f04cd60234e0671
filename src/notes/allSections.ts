import { splitAddress } from '#addresses/address.ts'
import { listAddresses, type Addressed } from './addressCatalogue.ts'
import { fullTitle } from '#sections/fullTitle.ts'
import { addressKinds, type AddressedNote, type AddressKind } from './addressKinds.ts'
import { readIfSound, type Chapter } from './chapters.ts'
import { siteData } from './siteData.ts'

/** A section in a list of sections. */
export interface ListedSection {
  title: string
  /** Address below the site's base. */
  path: string
}

/** A page with its sections, or an entry of a list that is no section of its page. */
export interface ListedPage extends ListedSection {
  /** What a note or a comparison answers. */
  summary?: string
  sections: readonly ListedSection[]
  /** Whether it cannot be read, so that its sections are not known; only while it is being written. */
  isBroken?: boolean
}

/** A part of a list: a chapter, the comparisons, the terms. */
export interface ListedPart extends ListedSection {
  /** Whether the index of all sections has it too, besides the list of short addresses. */
  isIndexed: boolean
  pages: readonly ListedPage[]
}

/** Everything that has a short address, by chapter; comparisons and entries of lists follow. */
export async function listSections(chapters: readonly Chapter[]): Promise<ListedPart[]> {
  const broken = new Set<string>()
  const notes = await Promise.all(
    chapters
      .flatMap(({ notes }) => notes)
      .map(async (note): Promise<AddressedNote> => {
        const content = await readIfSound(note)
        if (!content) broken.add(note.path)
        return {
          ...note,
          headings: (content?.headings ?? []).map(({ slug, text }) => ({ id: slug, text })),
        }
      }),
  )
  return toParts(chapters, notes, broken)
}

/** The same without the sections of notes, which need not be read for that. */
export function listPages(chapters: readonly Chapter[]): ListedPart[] {
  const notes = chapters.flatMap(({ notes }) => notes)
  return toParts(
    chapters,
    notes.map((note) => ({ ...note, headings: [] })),
  )
}

function toParts(
  chapters: readonly Chapter[],
  notes: readonly AddressedNote[],
  broken: ReadonlySet<string> = new Set(),
): ListedPart[] {
  const all = listAddresses(notes, siteData())
  const sectionsOf = Map.groupBy(
    all.filter(({ kind }) => kind.place === 'page'),
    ({ address }) => splitAddress(address).path,
  )
  const listed = ({ address, title, summary }: Addressed): ListedPage => ({
    title,
    path: address,
    ...(summary !== undefined && { summary }),
    isBroken: broken.has(address),
    sections: (sectionsOf.get(address) ?? []).map(({ address, title }) => ({
      title,
      path: address,
    })),
  })
  const ofChapters = chapters.map(({ title, path }) => ({
    title,
    path,
    isIndexed: true,
    pages: all
      .filter(({ kind, address }) => kind.place === 'chapter' && address.startsWith(path))
      .map(listed),
  }))
  const others = Object.values<AddressKind>(addressKinds).flatMap((kind): ListedPart[] => {
    if (typeof kind.place !== 'object') return []
    const pages = all.filter((each) => each.kind === kind).map(listed)
    const path = kind.place.path ?? splitAddress(pages[0]?.path ?? '/').path
    return [{ ...kind.place, path, pages }]
  })
  return [...ofChapters, ...others]
}

/** A section among all, under its first letter; its title names its subject. */
export interface LetteredSection extends ListedSection {
  /** The page it is on, where its title does not begin with it. */
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
      ...sections.map(({ title, path }) => {
        const full = fullTitle(title, page.title)
        return { title: full, path, ...(full === title && { page: page.title }) }
      }),
    ]),
  )
  const sorted = all.toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
  return Map.groupBy(sorted, ({ title }) => {
    const letter = /^\P{L}*(\p{L})/u.exec(title)?.[1] ?? '0'
    return /^[^\p{L}]*\d/u.test(title) ? '0' : letter.toUpperCase()
  })
}
