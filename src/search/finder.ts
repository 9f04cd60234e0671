import type { Block } from '#sections/section.ts'
import type { Card } from './answers/findAnswer.ts'
import type { Query } from './readQuery.ts'
import type { NamedSection } from './names.ts'
import { hitsOf, type RankedSection } from './results.ts'
import type { Answer, Search } from './search.ts'

/** What is looked up. */
export interface Request {
  query: string
  /** Whether misspelled words are searched as they were typed. */
  asTyped: boolean
  /** The chapter that is being read. */
  chapter: string | undefined
}

/** The sections that answer a request, and what a box shows besides. */
export interface Found extends Omit<Answer, 'ranked'> {
  /** All sections found, the best first. */
  ranked: readonly RankedSection[]
  /** The one thing that the query asks for. */
  card: Card | undefined
  /** Stems of the query that are all over the site. */
  common: readonly string[]
  /** Words of the site like those that it does not have, if nothing was found. */
  near: readonly string[]
}

/** Answers requests; in a browser, from another thread. */
export interface SectionFinder {
  /** Loads the engine before there is a query. */
  warmUp: () => Promise<void>
  /** The sections whose names answer a request. @throws when a file cannot be loaded */
  byName: (request: Request) => Promise<Found>
  /** The sections whose names or texts answer a request. @throws when the engine cannot be loaded */
  find: (request: Request) => Promise<Found>
  /** The text of a section by its record, in blocks. @throws when its file cannot be loaded */
  textOf: (record: string) => Promise<Block[]>
}

/** Answers requests with a search in the same thread. */
export class LocalFinder implements SectionFinder {
  readonly #search: Search
  #last: { key: string; query: Query } | undefined

  constructor(search: Search) {
    this.#search = search
  }

  warmUp(): Promise<void> {
    return this.#search.warmUp()
  }

  async byName(request: Request): Promise<Found> {
    const query = await this.#read(request)
    return this.#found(request, this.#search.findByName(query, request.chapter))
  }

  async find(request: Request): Promise<Found> {
    const query = await this.#read(request)
    return this.#found(request, await this.#search.find(query, request.chapter))
  }

  textOf(record: string): Promise<Block[]> {
    return this.#search.textOf(record)
  }

  /** The texts are looked up right after the names: the query is read once for both. */
  async #read({ query, asTyped, chapter }: Request): Promise<Query> {
    const preparing = this.#search.prepare(query)
    this.#search.expect(query, !asTyped, chapter)
    await preparing
    const key = `${asTyped} ${query}`
    if (this.#last?.key !== key) this.#last = { key, query: this.#search.read(query, !asTyped) }
    return this.#last.query
  }

  #found({ query: text }: Request, answer: Answer): Found {
    const { query, ranked } = answer
    const unknown = query.terms.flatMap(({ text, known }) => (known ? [] : text))
    return {
      ...answer,
      ranked: ranked.map((each) => ({ ...each, section: each.section && asShown(each.section) })),
      card: this.#search.answerTo(text, query),
      common: [...hitsOf(query).stems.keys()].filter((stem) => this.#search.isCommon(stem)),
      near: ranked.length > 0 ? [] : unknown.flatMap((word) => this.#search.nearest(word)),
    }
  }
}

/** A section without its other names: hundreds of them take a thread long to read. */
function asShown({ path, id, kind, chapter, title, pageTitle, record }: NamedSection) {
  return { path, id, kind, chapter, title, pageTitle, record }
}
