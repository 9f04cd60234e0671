import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import * as pagefind from 'pagefind'
import { correctWords } from './correctWords.ts'
import { indexFormat, type IndexedPage, type IndexFile } from './indexFile.ts'
import { addressOf, blockMark, type Section } from '#sections/section.ts'
import { splitNames } from './splitNames.ts'
import { Vocabulary } from './vocabulary.ts'
import { writeFilter } from './wordFilter.ts'
import { compoundsOf, wordsOf, type Word } from './words.ts'

/** A file of the index. */
export interface WrittenFile {
  /** Path below the site's base, without a slash before it. */
  path: string
  content: Uint8Array | string
}

/** The Pagefind files that the site uses: it has its own search box, and pages in one language. */
const needed = /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.+\.pf_\w+)$/
/** Pagefind's own files. */
const engine = /pagefind\.js$|\.pagefind$/
/** The most files that the texts of the sections may be split into. */
const mostFragments = 4000
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
): Promise<WrittenFile[]> {
  if (sections.length === 0) throw new Error('There is no section to search')
  const files = await indexTexts(sections)
  const pages = namePages(sections, recordNames(files))
  const words = countWords(sections)
  const { shared, split } = splitNames(pages, words)
  const namesFiles = split.map(({ from, words, pages }) => {
    const content = JSON.stringify({ words, pages })
    return { from, name: `names-${hashOf(content)}.json`, content }
  })
  const index: IndexFile = {
    format: indexFormat,
    engine: hashOf(...files.filter(({ path }) => engine.test(path)).map(({ content }) => content)),
    entry: entryOf(files),
    meta: metaOf(files),
    chunks: files
      .map(({ path }) => path)
      .filter((path) => path.endsWith('.pf_index'))
      .sort(),
    version: hashOf(JSON.stringify(sections), metaOf(files)),
    correct: writeFilter(correctWords(new Vocabulary(words, sections.length))),
    sections: sections.length,
    chapters,
    ...shared,
    files: namesFiles.map(({ from, name }) => ({ from, name })),
  }
  return [
    ...files.filter(({ path }) => needed.test(path.slice(path.lastIndexOf('/') + 1))).map(ownFetch),
    { path: 'search/index.json', content: JSON.stringify(index) },
    ...namesFiles.map(({ name, content }) => ({ path: `search/${name}`, content })),
  ]
}

/** Makes a record of every section. */
async function indexTexts(sections: readonly Section[]): Promise<WrittenFile[]> {
  try {
    const { index, errors } = await pagefind.createIndex({ maxFragments: mostFragments })
    if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`)
    const problems = [...errors]
    for (const section of sections) {
      const added = await index.addCustomRecord({
        url: addressOf(section),
        content: [section.title, ...section.blocks].join(blockMark),
        language: 'en',
        meta: {
          title: section.title,
          page: section.pageTitle,
          chapter: section.chapter,
          kind: section.kind,
        },
      })
      problems.push(...added.errors)
    }
    const { files, errors: unwritten } = await index.getFiles()
    problems.push(...unwritten)
    if (problems.length > 0) throw new Error(`Pagefind reports: ${problems.join('; ')}`)
    return files.map(({ path, content }) => ({ path: `pagefind/${path}`, content }))
  } finally {
    await pagefind.close()
  }
}

const signature = 'pagefind_dcd'

/** The names that Pagefind gave its records, by the addresses of their sections. */
function recordNames(files: readonly WrittenFile[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { path, content } of files) {
    const [, name] = /fragment\/(.+)\.pf_fragment$/.exec(path) ?? []
    if (!name || typeof content === 'string') continue
    const text = gunzipSync(content).toString()
    if (!text.startsWith(signature)) throw new Error(`Pagefind writes ${path} in another way`)
    const data: unknown = JSON.parse(text.slice(signature.length))
    if (!data || typeof data !== 'object') continue
    // A file holds one record, or several by their names.
    const records = 'url' in data ? { [name]: data } : { ...data }
    for (const [record, { url }] of Object.entries<{ url: unknown }>(records)) {
      names.set(String(url), record)
    }
  }
  return names
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

  function recordOf(section: Section): string {
    const record = records.get(addressOf(section))
    if (!record) throw new Error(`Pagefind has no record of ${addressOf(section)}`)
    return record
  }
}

/**
 * Lets the page fetch the files that Pagefind asks for. If a file fails to load, Pagefind itself
 * silently finds less.
 */
function ownFetch(file: WrittenFile): WrittenFile {
  if (!file.path.endsWith('/pagefind.js')) return file
  const code =
    typeof file.content === 'string' ? file.content : Buffer.from(file.content).toString()
  const head =
    'let fetch=(...asked)=>globalThis.fetch(...asked);export const fetchWith=own=>{fetch=own};'
  return { ...file, content: head + code }
}

function hashOf(...contents: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  return hash.digest('hex').slice(0, 10)
}

function entryOf(files: readonly WrittenFile[]): unknown {
  const content = files.find(({ path }) => path.endsWith('/pagefind-entry.json'))?.content
  if (!content) throw new Error('Pagefind wrote no entry')
  return JSON.parse(typeof content === 'string' ? content : Buffer.from(content).toString())
}

/** The file that Pagefind reads first, so that it can be fetched before Pagefind asks for it. */
function metaOf(files: readonly WrittenFile[]): string {
  const path = files.find(({ path }) => path.endsWith('.pf_meta'))?.path
  if (!path) throw new Error('Pagefind wrote no index')
  return path
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
