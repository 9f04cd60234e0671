import type { Answers } from './answers/answers.ts'
import type { Kind } from '#sections/section.ts'
import type { TextList } from './pagefind/format.ts'
import type { WordCounts } from './vocabulary.ts'
import { packWords, unpackWords, type WordList } from './wordList.ts'

/** Changes when a page that is open cannot read the index of a newer build. */
export const indexFormat = 8

/** A section of a page in the index. */
export interface IndexedSection {
  id: string
  title: string
  /** Its record: the place of the section in the list of all. */
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
  /** Its record; absent if the file contains only sections of the page. */
  record?: string
  otherNames?: readonly string[]
  context?: readonly string[]
  sections: readonly IndexedSection[]
}

/** A message that a program prints. */
export interface IndexedMessage {
  /** The record of the section that explains it. */
  record: string
  id: string
  text: string
  /** Other programs print it inside errors of their own, which say more. */
  general?: true
}

/** A part of a site's names, with the words they are made of. */
export interface NamesFile {
  words: WordCounts
  pages: readonly IndexedPage[]
}

/** `search/index.json`: all that is needed to find sections by their names, and to answer at once. */
export interface IndexFile extends NamesFile {
  format: number
  /** Changes when anything in the index changes. */
  version: string
  /** Pagefind's list of its records and of its files of words. */
  texts: TextList
  /** How many records are in each file of `search/texts/`. */
  perFile: number
  /** The stems of compounds that are in few texts and in no name, as a filter: see `wordFilter.ts`. */
  rare: string
  /** Correct words that look like typos of words on the site, as a filter. */
  correct: string
  /** Names of products that the site does not have, as a filter. */
  uncovered: string
  /** What is answered at once. */
  answers: Answers
  /** Name of the file with all messages that sections explain. */
  messages: string
  /** The words of messages that have only one or two. */
  shortMessages: readonly string[]
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

/** A part of a site's names as it is sent. */
interface SentNames {
  words: WordList
  /** A record is left out where it follows the one before; `null` where there is none. */
  pages: readonly Sent<IndexedPage>[]
}
type Sent<Each> = Omit<Each, 'record' | 'sections'> & {
  record?: number | null
  sections?: readonly Sent<IndexedSection>[]
}

/** Writes names in few bytes. */
export function packNames<Names extends NamesFile>(
  names: Names,
): Omit<Names, keyof NamesFile> & SentNames {
  let following = 0
  const pack = <Each extends { record?: string }>({ record, ...rest }: Each) => {
    if (record === undefined) return { ...rest, record: null }
    const isFollowing = Number(record) === following
    following = Number(record) + 1
    return isFollowing ? rest : { ...rest, record: Number(record) }
  }
  const pages = names.pages.map((page) => ({ ...pack(page), sections: page.sections.map(pack) }))
  return { ...names, words: packWords(names.words), pages }
}

/** Reads what `packNames` wrote. */
export function unpackNames<Names extends SentNames>(
  names: Names,
): Omit<Names, keyof NamesFile> & NamesFile {
  let following = 0
  const unpack = <Each extends { record?: number | null }>({ record, ...rest }: Each) => {
    if (record === null) return rest
    const own = record ?? following
    following = own + 1
    return { ...rest, record: String(own) }
  }
  const pages = names.pages.map((page) => ({
    ...unpack(page),
    sections: (page.sections ?? []).map(unpack),
  })) as unknown as IndexedPage[]
  return { ...names, words: unpackWords(names.words), pages }
}

/** Reads `search/index.json`. @throws {OtherFormatError} */
export function readIndex(index: unknown): IndexFile {
  if (!index || typeof index !== 'object' || !('format' in index) || index.format !== indexFormat) {
    throw new OtherFormatError('The search index has another format')
  }
  return unpackNames(index as Omit<IndexFile, keyof NamesFile> & SentNames)
}
