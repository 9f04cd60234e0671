import { addressOf, blockMark, isKind, type Section } from '#sections/section.ts'
import type { NamedSection } from '#search/names.ts'
import type { PagefindData } from './api.ts'

/** A section as Pagefind keeps it. */
export function recordOf(section: Section) {
  const { title, pageTitle: page, chapter, kind, blocks } = section
  return {
    url: addressOf(section),
    content: [title, ...blocks].join(blockMark),
    language: 'en',
    meta: { title, page, chapter, kind },
  }
}

/** The section of a record. What only the index of names knows is empty. */
export function sectionFrom(record: string, { url, meta }: PagefindData): NamedSection {
  const { title = '', page = '', chapter = '', kind = '' } = meta
  const [path = '', id] = url.split('#')
  return {
    path,
    id,
    kind: isKind(kind) ? kind : 'note',
    chapter,
    title,
    otherNames: [],
    pageTitle: page,
    context: [],
    record,
  }
}

/** The text of the section of a record, in blocks. Its title comes before them. */
export function blocksOf({ content }: PagefindData): string[] {
  return content.split(blockMark).slice(1)
}
