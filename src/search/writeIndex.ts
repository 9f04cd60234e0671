import type { OutputFile } from '#build/outputFolder.ts'
import { createHash } from 'node:crypto'
import { makeAnswers } from '#search/answers/makeAnswers.ts'
import { correctWords, uncoveredProducts } from './correctWords.ts'
import { messageWords, placeholder } from '#messages/messageWords.ts'
import {
  indexFormat,
  packNames,
  type IndexedMessage,
  type IndexedPage,
  type IndexFile,
} from './indexFile.ts'
import { longestShort } from './mayBeMessage.ts'
import { textRecordOf } from './pagefind/record.ts'
import { blockText, type Block, type Section } from '#sections/section.ts'
import { insideOf, summaryOf } from '#sections/summary.ts'
import { splitNames } from './splitNames.ts'
import { writeTexts } from './pagefind/writeTexts.ts'
import { Vocabulary } from './vocabulary.ts'
import { readFilter, writeFilter } from './wordFilter.ts'
import { compoundsOf, stemOf, wordsOf, type Word } from './words.ts'

/** Longer words are keys and names of somebody's objects. */
const longestWord = 30
/** A compound in at most so many sections is rare. */
const fewSections = 2
/** The most files that the texts of the sections may be in. */
const mostTextFiles = 4000

/**
 * Makes the index of a site: Pagefind's for the texts of its sections, and the names of the sections.
 * @param chapters titles of the chapters by their ids, in reading order
 * @throws with Pagefind's own words when any step reports an error, and when there is no section
 */
export async function writeIndex(
  sections: readonly Section[],
  chapters: Readonly<Record<string, string>>,
): Promise<OutputFile[]> {
  if (sections.length === 0) throw new Error('There is no section to search')
  const { files, list } = await writeTexts(sections)
  const pages = namePages(sections)
  const { words, rare } = countWords(sections)
  const rareFilter = writeFilter(rare)
  const vocabulary = new Vocabulary(words, sections.length, { isRare: readFilter(rareFilter) })
  const { shared, split } = splitNames(pages, words)
  const namesFiles = split.map(({ from, words, pages }) => ({
    from,
    ...named('names', packNames({ words, pages })),
  }))
  const messages = sections.flatMap((section, record) =>
    section.messages.map(({ id, text, isGeneral }): IndexedMessage => ({
      record: String(record),
      id,
      text,
      ...(isGeneral && { general: true }),
    })),
  )
  const messagesFile = named('messages', messages)
  const perFile = Math.ceil(sections.length / mostTextFiles)
  const index: IndexFile = {
    format: indexFormat,
    version: hashOf(JSON.stringify(sections)),
    texts: list,
    perFile,
    rare: rareFilter,
    correct: writeFilter(correctWords(vocabulary)),
    uncovered: writeFilter(uncoveredProducts(vocabulary)),
    answers: makeAnswers(sections),
    messages: messagesFile.name,
    shortMessages: wordsOfShort(messages),
    sections: sections.length,
    chapters,
    ...shared,
    files: namesFiles.map(({ from, name }) => ({ from, name })),
  }
  return [
    ...files,
    { path: 'search/index.json', content: JSON.stringify(packNames(index)) },
    ...[messagesFile, ...namesFiles].map(({ name, content }) => ({
      path: `search/${name}`,
      content,
    })),
    ...textFiles(sections, perFile),
  ]
}

/** A file whose name changes with its content. */
function named(kind: string, data: unknown) {
  const content = JSON.stringify(data)
  return { name: `${kind}-${hashOf(content)}.json`, content }
}

/**
 * The texts of the sections, to be read where one is shown. A page also lists its sections, and a section
 * that only contains others says which, so that no row is without a sentence.
 */
function textFiles(sections: readonly Section[], perFile: number): OutputFile[] {
  const pages = new Map(
    sections.flatMap((each) => (each.id === undefined ? [[each.path, each]] : [])),
  )
  const records = sections.map((section, index) => {
    const page = pages.get(section.path)
    if (!page || (section !== page && section.blocks.length > 0)) return textRecordOf(section)
    const inside = insideOf(sections, index)
    const titles = inside.flatMap(({ level, title }): Block[] =>
      level === 2 ? [['title', title]] : [],
    )
    const blocks =
      section === page ? [...section.blocks, ...titles] : [summaryOf(section, page, inside)]
    return textRecordOf({ ...section, blocks })
  })
  return Array.from({ length: Math.ceil(sections.length / perFile) }, (_, file) => ({
    path: `search/texts/${file}.json`,
    content: JSON.stringify(records.slice(file * perFile, (file + 1) * perFile)),
  }))
}

/** The words of messages that a query with few words may be. */
function wordsOfShort(messages: readonly IndexedMessage[]): string[] {
  const words = messages.flatMap(({ text }) => {
    const own = messageWords(text).filter((word) => word !== placeholder)
    return own.length <= longestShort ? own : []
  })
  return [...new Set(words)]
}

function namePages(sections: readonly Section[]): IndexedPage[] {
  const byPath = Map.groupBy(sections, ({ path }) => path)
  const records = new Map(sections.map((section, index) => [section, String(index)]))
  const recordOf = (section: Section) => records.get(section) ?? ''
  return [...byPath.values()].map((ofPage) => {
    const page = ofPage.find(({ id }) => id === undefined)
    if (!page) throw new Error(`${ofPage[0]?.path} has no beginning`)
    return {
      path: page.path,
      title: page.title,
      chapter: page.chapter,
      kind: page.kind,
      record: recordOf(page),
      ...(page.otherNames.length > 0 && { otherNames: page.otherNames }),
      ...(page.context.length > 0 && { context: page.context }),
      sections: ofPage.flatMap((section) => {
        if (section.id === undefined) return []
        return {
          id: section.id,
          title: section.title,
          record: recordOf(section),
          ...(section.kind !== page.kind && { kind: section.kind }),
          ...(section.otherNames.length > 0 && { otherNames: section.otherNames }),
        }
      }),
    }
  })
}

function hashOf(...contents: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  return hash.digest('hex').slice(0, 10)
}

/**
 * All words of the site, each with the number of sections that have it, except rare compounds, such as the
 * name of a field in one example: of a third of the words, it is enough to know that they are there.
 */
function countWords(sections: readonly Section[]): {
  words: Record<string, number>
  rare: string[]
} {
  const counts = new Map<string, number>()
  const telling = new Set<string>()
  for (const { title, otherNames, blocks, asks } of sections) {
    const names = [title, ...otherNames]
    const texts = [...names, ...blocks.map(blockText), ...asks]
    const words = textsOf(texts.flatMap(wordsOf))
    const compounds = textsOf(texts.flatMap(compoundsOf))
    for (const word of new Set([...words, ...compounds])) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    for (const word of [...words, ...textsOf(names.flatMap(compoundsOf))]) telling.add(word)
  }
  const isRare = ([word, count]: [string, number]) => count <= fewSections && !telling.has(word)
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    words: Object.fromEntries(sorted.filter((each) => !isRare(each))),
    rare: [...new Set(sorted.filter(isRare).map(([word]) => stemOf(word)))],
  }
}

/** Words as they are counted. */
function textsOf(words: readonly Word[]): string[] {
  return words.map(({ text }) => text).filter((text) => text.length <= longestWord)
}
