import type { OutputFile } from '#build/outputFolder.ts'
import { createHash } from 'node:crypto'
import { makeAnswers } from '#search/answers/makeAnswers.ts'
import { correctWords, uncoveredProducts } from './correctWords.ts'
import { indexFormat, type IndexedPage, type IndexFile } from './indexFile.ts'
import { addressOf, type Section } from '#sections/section.ts'
import { splitNames } from './splitNames.ts'
import { writeTexts } from './pagefind/writeTexts.ts'
import { Vocabulary } from './vocabulary.ts'
import { writeFilter } from './wordFilter.ts'
import { compoundsOf, wordsOf, type Word } from './words.ts'

/** Longer words are keys and names of somebody's objects. */
const longestWord = 30

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
  const texts = await writeTexts(sections)
  const pages = namePages(sections, texts.records)
  const words = countWords(sections)
  const vocabulary = new Vocabulary(words, sections.length)
  const { shared, split } = splitNames(pages, words)
  const namesFiles = split.map(({ from, words, pages }) => {
    const content = JSON.stringify({ words, pages })
    return { from, name: `names-${hashOf(content)}.json`, content }
  })
  const index: IndexFile = {
    format: indexFormat,
    engine: hashOf(...texts.engine),
    entry: texts.entry,
    meta: texts.list,
    chunks: texts.words,
    version: hashOf(JSON.stringify(sections), texts.list),
    correct: writeFilter(correctWords(vocabulary)),
    uncovered: writeFilter(uncoveredProducts(vocabulary)),
    messages: sections.flatMap((section) =>
      section.messages.map(({ id, text }) => ({
        record: recordOf(section, texts.records),
        id,
        text,
      })),
    ),
    answers: makeAnswers(sections),
    sections: sections.length,
    chapters,
    ...shared,
    files: namesFiles.map(({ from, name }) => ({ from, name })),
  }
  return [
    ...texts.files,
    { path: 'search/index.json', content: JSON.stringify(index) },
    ...namesFiles.map(({ name, content }) => ({ path: `search/${name}`, content })),
  ]
}

function namePages(
  sections: readonly Section[],
  records: ReadonlyMap<string, string>,
): IndexedPage[] {
  const byPath = Map.groupBy(sections, ({ path }) => path)
  return [...byPath.values()].map((ofPage) => {
    const page = ofPage.find(({ id }) => id === undefined)
    if (!page) throw new Error(`${ofPage[0]?.path} has no beginning`)
    return {
      path: page.path,
      title: page.title,
      chapter: page.chapter,
      kind: page.kind,
      record: recordOf(page, records),
      ...(page.otherNames.length > 0 && { otherNames: page.otherNames }),
      ...(page.context.length > 0 && { context: page.context }),
      sections: ofPage.flatMap((section) => {
        if (section.id === undefined) return []
        return {
          id: section.id,
          title: section.title,
          record: recordOf(section, records),
          ...(section.kind !== page.kind && { kind: section.kind }),
          ...(section.otherNames.length > 0 && { otherNames: section.otherNames }),
        }
      }),
    }
  })
}

function recordOf(section: Section, records: ReadonlyMap<string, string>): string {
  const record = records.get(addressOf(section))
  if (!record) throw new Error(`Pagefind has no record of ${addressOf(section)}`)
  return record
}

function hashOf(...contents: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  return hash.digest('hex').slice(0, 10)
}

/** All words of the site, each with the number of sections that have it. */
function countWords(sections: readonly Section[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { title, otherNames, blocks } of sections) {
    const texts = [title, ...otherNames, ...blocks]
    const words = new Set(
      texts
        .flatMap((text): Word[] => [...wordsOf(text), ...compoundsOf(text)])
        .map(({ text }) => text)
        .filter((text) => text.length <= longestWord),
    )
    for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}
