import { vocabulary } from '#data/vocabulary/index.ts'
import { href } from '#addresses/href.ts'
import { fetchFile } from '#loading/fetchFile.ts'
import { LocalFinder, type SectionFinder } from './finder.ts'
import { readIndex } from './indexFile.ts'
import {
  folder,
  program as programName,
  version as pagefindVersion,
  wordsPath,
} from './pagefind/format.ts'
import { startEngine, WordFiles, type Engine, type Read } from './pagefind/engine.ts'
import { unpack } from './pagefind/pack.ts'
import { Search } from './search.ts'
import { SynonymIndex } from './synonyms.ts'

/*
 * The search runs in a thread of its own, so that a page stays quick while one types. The page sends the
 * index, which it asks for before this program is there.
 */

/** What is known of a site once its index has been read. */
export interface Site {
  version: string
  /** Titles of the chapters by their ids, in reading order. */
  chapters: Readonly<Record<string, string>>
  /** Addresses of the files that a search without a connection needs. */
  toKeep: readonly string[]
}

/** What a page may call. `open` comes first. */
export interface Calls extends SectionFinder {
  /** Reads an index. @throws {OtherFormatError} */
  open: (index: string) => Promise<Site>
}

/** A call, and what came of it. */
export type CallMessage = {
  [Name in keyof Calls]: { id: number; name: Name; input: Parameters<Calls[Name]>[0] }
}[keyof Calls]
export type Outcome = { id: number; value: unknown } | { id: number; error: string }

/** Loads a file whose address changes with its content. */
const read: Read = async (path, take) => {
  const load = async (cache: RequestCache) => {
    const response = await fetchFile(href(`/${path}`), cache)
    return take(new Uint8Array(await response.arrayBuffer()))
  }
  return load('default').catch(() => load('reload'))
}

const loadJson = (name: string): Promise<unknown> =>
  read(`search/${name}`, (file) => new Response(file).json())

const loadProgram = () => read(`${folder}/${programName}?${pagefindVersion}`, unpack)

let finder: LocalFinder | undefined

function open(content: string): Site {
  // The program is asked for only now, because on a slow connection it would delay the index. It loads
  // while the index is read and the first words are looked up.
  let program: ReturnType<typeof loadProgram> | undefined = loadProgram()
  program.catch(String)
  const index = readIndex(JSON.parse(content))
  const words = new WordFiles(index.texts, read)
  let engine: Promise<Engine> | undefined
  const start = () => {
    engine ??= (program ?? loadProgram())
      .then((code) => startEngine(code, index.texts, words))
      .catch((error: unknown) => {
        engine = undefined
        program = undefined
        throw error
      })
    return engine
  }
  const search = new Search(index, new SynonymIndex(vocabulary), {
    file: loadJson,
    engine: start,
    expect: (expected) => words.expect(expected),
  })
  finder = new LocalFinder(search)
  finder.warmUp().catch(String)
  const { version, chapters, messages, texts } = index
  return {
    version,
    chapters,
    toKeep: [
      href(`/search/${messages}`),
      ...texts.files.map(([, , name]) => href(`/${wordsPath(name)}`)),
    ],
  }
}

function call({ name, input }: CallMessage): unknown {
  if (name === 'open') return open(input)
  if (!finder) throw new Error('The index comes first')
  switch (name) {
    case 'warmUp':
      return finder.warmUp()
    case 'byName':
      return finder.byName(input)
    case 'find':
      return finder.find(input)
    case 'textOf':
      return finder.textOf(input)
  }
}

addEventListener('message', async ({ data }: MessageEvent<CallMessage>) => {
  const { id } = data
  try {
    postMessage({ id, value: await call(data) } satisfies Outcome)
  } catch (error) {
    postMessage({ id, error: error instanceof Error ? error.name : 'Error' } satisfies Outcome)
  }
})
