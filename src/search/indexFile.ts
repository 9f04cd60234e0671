import type { Answers } from '#search/answers/answers.ts'
import type { Kind } from '#sections/section.ts'
import type { WordCounts } from './vocabulary.ts'

/** Changes when a page that is open cannot read the index of a newer build. */
export const indexFormat = 5

/** A section of a page in the index. */
export interface IndexedSection {
  id: string
  title: string
  /** Name of its record in Pagefind. */
  record: string
  /** Its kind, where it is not that of its page. */
  kind?: Kind
  otherNames?: readonly string[]
}

/** A page in the index, with those of its sections that are in this file. */
export interface IndexedPage {
  path: string
  title: string
  chapter: string
  kind: Kind
  /** Name of its record in Pagefind; absent if the file contains only sections of the page. */
  record?: string
  otherNames?: readonly string[]
  context?: readonly string[]
  sections: readonly IndexedSection[]
}

/** A message that a program prints. */
export interface IndexedMessage {
  /** Name of the record of the section that explains it. */
  record: string
  id: string
  text: string
}

/** A part of a site's names, with the words they are made of. */
export interface NamesFile {
  words: WordCounts
  pages: readonly IndexedPage[]
}

/** `search/index.json`: all that is needed to find sections by their names. */
export interface IndexFile extends NamesFile {
  format: number
  /** Changes when anything in the index changes. */
  version: string
  /** Changes when Pagefind's own files change, because their names stay the same. */
  engine: string
  /** What Pagefind reads first: the content of its `pagefind-entry.json`. */
  entry: unknown
  /** Pagefind's own list of its files, below the site's base. */
  meta: string
  /** Pagefind's files of words, to be kept for searching without a connection. */
  chunks: readonly string[]
  /** Correct words that look like typos of words on the site, as a filter: see `wordFilter.ts`. */
  correct: string
  /** Names of products that the site does not have, as a filter. */
  uncovered: string
  /** All messages that sections explain. */
  messages: readonly IndexedMessage[]
  /** What is answered at once, above the results. */
  answers: Answers
  /** Number of sections of the site. */
  sections: number
  /** Titles of the chapters by their ids, in reading order. */
  chapters: Readonly<Record<string, string>>
  /**
   * The names and words of a large site are in files `search/<name>`. Each file covers the words from
   * its first word up to the first word of the next file.
   */
  files: readonly { from: string; name: string }[]
}

/** The index is from another build, with a format that this page does not know. */
export class OtherFormatError extends Error {
  override readonly name = 'OtherFormatError'
}

/** Reads `search/index.json`. @throws {OtherFormatError} */
export function checkIndex(index: unknown): IndexFile {
  if (!index || typeof index !== 'object' || !('format' in index) || index.format !== indexFormat) {
    throw new OtherFormatError('The search index has another format')
  }
  return index as IndexFile
}
