import { listOf, wordsPath, type TextList } from './format.ts'
import { unpack } from './pack.ts'
import { Program, type FoundRecord } from './program.ts'

/** Finds texts by their words. */
export interface Engine {
  /**
   * Loads the files that have the words of some queries.
   * @returns names of those that could not be loaded: their words will not be found
   */
  load: (queries: readonly string[]) => Promise<string[]>
  /** The records that have all words of a query, or have them as a phrase. */
  search: (query: string, isPhrase?: boolean) => readonly FoundRecord[]
}

/**
 * Loads a file below the site's base and takes it with a function.
 * @throws when it cannot be loaded or the function throws, also the second time
 */
export type Read = <Taken>(
  path: string,
  take: (file: Uint8Array<ArrayBuffer>) => Promise<Taken>,
) => Promise<Taken>

/** The files of words that were asked for, each once. */
export class WordFiles {
  readonly #read: Read
  readonly #list: TextList
  readonly #files = new Map<string, Promise<Uint8Array>>()

  constructor(list: TextList, read: Read) {
    this.#list = list
    this.#read = read
  }

  /** Loads a file and unpacks it. @throws when it cannot be loaded; the next call tries again */
  load(name: string): Promise<Uint8Array> {
    const known = this.#files.get(name)
    if (known) return known
    const loading = this.#read(wordsPath(name), unpack)
    this.#files.set(name, loading)
    loading.catch(() => this.#files.delete(name))
    return loading
  }

  /** Begins to load the files that most likely have some words, before the program can tell. */
  expect(words: readonly string[]) {
    for (const word of words) {
      const file = this.#list.files.findLast(([from]) => from <= word)
      if (file) this.load(file[2]).catch(String)
    }
  }
}

/**
 * Starts Pagefind's program with the list of a build.
 * @param code of the program
 */
export async function startEngine(
  code: Uint8Array<ArrayBuffer>,
  list: TextList,
  files: WordFiles,
): Promise<Engine> {
  const started = await Program.start(code, listOf(list))
  const added = new Set<string>()
  const load = async (name: string) => {
    try {
      const file = await files.load(name)
      if (!added.has(name)) started.add(file)
      added.add(name)
      return []
    } catch {
      return [`${name}.pf_index`]
    }
  }
  return {
    load: async (queries) => {
      const needed = new Set(queries.flatMap((query) => started.filesFor(query)))
      return (await Promise.all([...needed].map(load))).flat()
    },
    search: (query, isPhrase = false) => started.search(query, isPhrase),
  }
}
