/** What Pagefind's program found: a record with its score and the places of the words. */
export interface FoundRecord {
  record: string
  score: number
  /** Positions, counted in words from the beginning. */
  places: readonly number[]
}

/** The functions of Pagefind's program. Texts and bytes are in its memory, as a place and a length. */
interface Exports {
  memory: WebAssembly.Memory
  __wbindgen_externrefs: WebAssembly.Table
  __wbindgen_start: () => void
  __wbindgen_malloc: (size: number, align: number) => number
  __wbindgen_free: (at: number, size: number, align: number) => void
  init_pagefind: (at: number, size: number) => number
  load_index_chunk: (index: number, at: number, size: number) => number
  request_indexes: (index: number, at: number, size: number) => [number, number]
  search: (index: number, ...textsAndOptions: number[]) => [number, number]
}

/** Pagefind's program for WebAssembly, with the functions that search needs. */
export class Program {
  readonly #exports: Exports
  #index: number

  private constructor(exports: Exports, list: Uint8Array) {
    this.#exports = exports
    exports.__wbindgen_start()
    this.#index = exports.init_pagefind(...this.#put(list)) >>> 0
  }

  /**
   * Starts the program.
   * @param code of the program, unpacked
   * @param list of its records and files of words, unpacked
   */
  static async start(code: Uint8Array<ArrayBuffer>, list: Uint8Array): Promise<Program> {
    const { instance } = await WebAssembly.instantiate(code, {
      './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => fillTable(exports) },
    })
    const exports = instance.exports as unknown as Exports
    return new Program(exports, list)
  }

  /** Names of the files with words that it needs for a query, as far as it does not have them. */
  filesFor(query: string): string[] {
    const text = this.#exports.request_indexes(this.#index, ...this.#put(normal(query)))
    const names = JSON.parse(this.#take(text)) as string[]
    return names.filter((name) => name !== '')
  }

  /** Adds an unpacked file of words. */
  add(file: Uint8Array) {
    this.#index = this.#exports.load_index_chunk(this.#index, ...this.#put(file)) >>> 0
  }

  /**
   * The records that have all words of a query, as far as their files are there.
   * @param isPhrase whether they must follow one another
   */
  search(query: string, isPhrase: boolean): FoundRecord[] {
    const words = normal(query)
    // The words with and without accents, filters and an order.
    const texts = [words, words, '{}', ''].flatMap((text) => this.#put(text))
    const options = [...texts, Number(isPhrase), 0]
    const { results } = JSON.parse(this.#take(this.#exports.search(this.#index, ...options))) as {
      results: { p: string; s: number; l: { l: number }[] }[]
    }
    return results.map(({ p: record, s: score, l: places }) => ({
      record,
      score,
      places: places.map(({ l }) => l),
    }))
  }

  /** Copies a text or bytes into the program's memory, which then belong to the program. */
  #put(content: string | Uint8Array): [at: number, size: number] {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const at = this.#exports.__wbindgen_malloc(bytes.length, 1) >>> 0
    new Uint8Array(this.#exports.memory.buffer).set(bytes, at)
    return [at, bytes.length]
  }

  /** Takes a text out of the program's memory. */
  #take([at, size]: [number, number]): string {
    const bytes = new Uint8Array(this.#exports.memory.buffer, at >>> 0, size)
    const text = new TextDecoder().decode(bytes)
    this.#exports.__wbindgen_free(at, size, 1)
    return text
  }
}

/** Puts the values that the program calls by number into its table. */
function fillTable({ __wbindgen_externrefs: table }: Exports) {
  const offset = table.grow(4)
  table.set(0, undefined)
  for (const [index, value] of [undefined, null, true, false].entries()) {
    table.set(offset + index, value)
  }
}

/** A query as the program expects it: in lowercase, without punctuation and accents. */
function normal(query: string): string {
  return query
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
