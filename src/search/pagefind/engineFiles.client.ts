import type { IndexFile } from '#search/indexFile.ts'
import { entry, isEngine, isWords, signature } from './format.ts'

const unpacked = new TextEncoder().encode(signature)
/** The first bytes of a gzip file. */
const packed = [0x1f, 0x8b]

/**
 * Fetches the files that Pagefind asks for. If a file is missing, Pagefind silently finds less. This
 * class checks each file, tries twice to load it, and keeps the names of those that failed.
 */
export class EngineFiles {
  readonly #index: IndexFile
  readonly #early = new Map<string, Promise<Response>>()
  readonly #missing = new Set<string>()

  constructor(index: IndexFile) {
    this.#index = index
  }

  /** Names of the files of words that could not be loaded since `expectAll`. */
  get missing(): string[] {
    const words = [...this.#missing].filter(isWords)
    return words.map((address) => address.slice(address.lastIndexOf('/') + 1))
  }

  /** Forgets the files that could not be loaded: Pagefind asks for them again when it needs them. */
  expectAll() {
    this.#missing.clear()
  }

  /**
   * Fetches a file before Pagefind asks for it.
   * @throws when it cannot be loaded
   */
  async prepare(address: string): Promise<void> {
    const loading = this.#load(address)
    this.#early.set(address, loading)
    await loading
  }

  /** Answers Pagefind. */
  readonly fetch = async (asked: string): Promise<Response> => {
    const address = asked.replace(/[?].*/, '')
    // The index says what the entry says: so both are of the same build.
    if (address.endsWith(`/${entry}`)) return Response.json(this.#index.entry)
    const early = this.#early.get(address)
    this.#early.delete(address)
    try {
      return await (early ?? this.#load(address))
    } catch (error) {
      this.#missing.add(address)
      throw error
    }
  }

  async #load(address: string): Promise<Response> {
    const url = isEngine(address) ? `${address}?${this.#index.engine}` : address
    return tryFile(url, 'default').catch(() => tryFile(url, 'reload'))
  }
}

async function tryFile(url: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(url, { cache })
  const content = new Uint8Array(await response.arrayBuffer())
  const begins = (bytes: ArrayLike<number>) =>
    Array.from(bytes).every((byte, index) => content[index] === byte)
  // Some hosts answer with a page, and say that all is well.
  if (!response.ok || !(begins(packed) || begins(unpacked))) {
    throw new Error(`${url} answers ${response.status}`)
  }
  return new Response(content)
}
