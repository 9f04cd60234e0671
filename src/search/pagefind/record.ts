import {
  addressOf,
  blockMark,
  blockText,
  isKind,
  type Block,
  type Section,
} from '#sections/section.ts'
import type { NamedSection } from '#search/names.ts'

/** A section as Pagefind reads it. */
export function recordOf(section: Section) {
  const { title, pageTitle: page, chapter, kind, blocks, asks } = section
  return {
    url: addressOf(section),
    content: [title, ...blocks.map(blockText), ...asks].join(blockMark),
    language: 'en',
    meta: { title, page, chapter, kind },
  }
}

/** A section as its file in `search/texts/` has it. */
export type TextRecord = readonly [
  address: string,
  title: string,
  pageTitle: string,
  chapter: string,
  kind: string,
  ...blocks: Block[],
]

/** The record of a section, to be read when the section is shown. */
export function textRecordOf(section: Section): TextRecord {
  const { title, pageTitle, chapter, kind, blocks } = section
  return [addressOf(section), title, pageTitle, chapter, kind, ...blocks]
}

/** The section of a record. What only the index of names knows is empty. */
export function sectionFrom(record: string, text: TextRecord): NamedSection {
  const [address, title, pageTitle, chapter, kind] = text
  const [path = '', id] = address.split('#')
  return {
    path,
    id,
    kind: isKind(kind) ? kind : 'note',
    chapter,
    title,
    otherNames: [],
    pageTitle,
    context: [],
    record,
  }
}

/** The text of the section of a record, in blocks. */
export function blocksOf([, , , , , ...blocks]: TextRecord): Block[] {
  return blocks
}
