import type { OutputFile } from '#build/outputFolder.ts'
import { gunzipSync } from 'node:zlib'
import * as pagefind from 'pagefind'
import type { Section } from '#sections/section.ts'
import {
  entry,
  folder,
  isEngine,
  isList,
  isNeeded,
  isWords,
  recordName,
  script,
  signature,
} from './format.ts'
import { recordOf } from './record.ts'

/** The texts of a site as Pagefind can search them. */
export interface TextIndex {
  /** The files that the site needs. */
  files: readonly OutputFile[]
  /** The contents of Pagefind's own files, whose names stay the same when they change. */
  engine: readonly OutputFile['content'][]
  /** The names of the records by the addresses of their sections. */
  records: ReadonlyMap<string, string>
  /** The content of the file that Pagefind reads first, and the path of the one it reads next. */
  entry: unknown
  list: string
  /** Paths of the files of words. */
  words: readonly string[]
}

/** The most files that the texts of the sections may be split into. */
const mostFragments = 4000

/**
 * Makes a record of every section.
 * @param maxFragments the most files that the records may be in
 * @throws with Pagefind's own words when any step reports an error, and when its files are not as
 *   `format.ts` expects them
 */
export async function writeTexts(
  sections: readonly Section[],
  maxFragments = mostFragments,
): Promise<TextIndex> {
  const files = await runPagefind(sections, maxFragments)
  const list = files.find(({ path }) => isList(path))?.path
  const first = files.find(({ path }) => path.endsWith(`/${entry}`))
  if (!list || !first) throw new Error('Pagefind wrote no index')
  const paths = files.map(({ path }) => path)
  return {
    files: files.filter(({ path }) => isNeeded(path)).map(withOwnFetch),
    engine: files.filter(({ path }) => isEngine(path)).map(({ content }) => content),
    records: recordNames(files),
    entry: JSON.parse(textOf(first)),
    list,
    words: paths.filter(isWords).sort(),
  }
}

async function runPagefind(sections: readonly Section[], maxFragments: number) {
  try {
    const { index, errors } = await pagefind.createIndex({ maxFragments })
    if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`)
    const problems = [...errors]
    for (const section of sections) {
      const added = await index.addCustomRecord(recordOf(section))
      problems.push(...added.errors)
    }
    const { files, errors: unwritten } = await index.getFiles()
    problems.push(...unwritten)
    if (problems.length > 0) throw new Error(`Pagefind reports: ${problems.join('; ')}`)
    return files.map(({ path, content }): OutputFile => ({ path: `${folder}/${path}`, content }))
  } finally {
    await pagefind.close()
  }
}

function recordNames(files: readonly OutputFile[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { path, content } of files) {
    const name = recordName(path)
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

/**
 * Lets the page fetch the files that Pagefind asks for. If a file fails to load, Pagefind itself
 * silently finds less.
 */
function withOwnFetch(file: OutputFile): OutputFile {
  if (!file.path.endsWith(`/${script}`)) return file
  const head =
    'let fetch=(...asked)=>globalThis.fetch(...asked);export const fetchWith=own=>{fetch=own};'
  return { ...file, content: head + textOf(file) }
}

function textOf({ content }: OutputFile): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString()
}
