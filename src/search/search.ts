import { AnswerFinder, type Card } from '#search/answers/findAnswer.ts'
import { looksPasted } from './messageForm.ts'
import type { IndexedMessage, IndexFile, NamesFile } from './indexFile.ts'
import { MessagePatterns } from '#messages/matchMessages.ts'
import { NameIndex } from './nameIndex.ts'
import type { Engine, PagefindData, PagefindResult } from './pagefind/api.ts'
import { blocksOf, sectionFrom } from './pagefind/record.ts'
import { rank, type Ranked } from './rank.ts'
import { readQuery, type Query } from './readQuery.ts'
import type { SynonymIndex } from './synonyms.ts'
import { readingsToLookUp, type TextMatch } from './textMatches.ts'
import { Vocabulary } from './vocabulary.ts'
import { readFilter } from './wordFilter.ts'
import { countingWords } from './words.ts'

/** A word is common if it is in more than this share of all sections. */
const commonShare = 0.1
/**
 * On a large site, the names of sections are in many files, and a query loads only those of its words.
 * The texts may then find sections whose names are not loaded. For at most this many of them, the
 * names are read from Pagefind.
 */
const mostResolved = 40
/** For at most this many words of a query, the files with names are loaded. */
const mostPrepared = 12
/** A query that was typed is a message if more than this share of its words belongs to one. */
const leastTyped = 0.4

/** What a search reads. */
export interface SearchSource {
  /** A file of `search/`. @throws when it cannot be loaded */
  file: (name: string) => Promise<unknown>
  /** The engine, with its index loaded. @throws when it cannot be loaded */
  engine: () => Promise<Engine>
}

/** The sections that answer a query. */
export interface Answer {
  query: Query
  /** All sections found, the best first. */
  ranked: readonly Ranked[]
  /** Names of files of the index that could not be loaded: there may be more sections. */
  missing: readonly string[]
}

/** Finds sections by their names and, with Pagefind, by their texts. */
export class Search {
  readonly #source: SearchSource
  readonly #synonyms: SynonymIndex
  readonly index: IndexFile
  readonly #names: NameIndex
  readonly #vocabulary: Vocabulary
  readonly #isUncovered: (word: string) => boolean
  #patterns: MessagePatterns | undefined
  #answers: AnswerFinder | undefined
  readonly #files = new Map<string, Promise<void>>()
  #isWarm = false
  #records: Promise<ReadonlyMap<string, PagefindResult>> | undefined

  constructor(index: IndexFile, synonyms: SynonymIndex, source: SearchSource) {
    this.#source = source
    this.#synonyms = synonyms
    this.index = index
    this.#vocabulary = new Vocabulary(index.words, index.sections, readFilter(index.correct))
    this.#isUncovered = readFilter(index.uncovered)
    this.#names = new NameIndex(this.#vocabulary)
    this.#names.add(index.pages)
  }

  /**
   * Loads the index files of a large site that have the words of a query, and the words that these may
   * mean.
   * @throws when one cannot be loaded
   */
  async prepare(input: string) {
    const { files } = this.index
    if (files.length === 0) return
    const typed = countingWords(input).slice(0, mostPrepared)
    const stems = new Set(typed.map(({ stem }) => stem))
    const others = typed
      .flatMap(({ stem }) => this.#synonyms.get(stem))
      .filter((form) => form.typed.every((stem) => stems.has(stem)))
    const words = [...typed, ...others.flatMap(({ words }) => words)]
    const wanted = words.flatMap(({ text }) => files.findLast(({ from }) => from <= text) ?? [])
    await Promise.all([...new Set(wanted)].map(({ name }) => this.#loadFile(name)))
  }

  /** Reads a query with what this site knows. */
  read(input: string, correct = true): Query {
    const knowledge = {
      vocabulary: this.#vocabulary,
      synonyms: this.#synonyms,
      isUncovered: this.#isUncovered,
      findMessages: (text: string) => this.#findMessages(text),
    }
    return readQuery(input, knowledge, correct)
  }

  /** The messages in a text. What somebody types is one only if it is most of the text. */
  #findMessages(text: string): IndexedMessage[] {
    const { messages } = this.index
    this.#patterns ??= new MessagePatterns(messages.map(({ text }) => text))
    const { found, words } = this.#patterns.find(text)
    const isPasted = looksPasted(text)
    return found
      .filter(({ count }) => isPasted || count > words * leastTyped)
      .flatMap(({ message }) => messages[message] ?? [])
  }

  /** The one thing that a query asks for, if the site knows it; a message is explained by its section. */
  answerTo(input: string, { corrected, messages, phrase }: Query): Card | undefined {
    if (messages.length > 0 || phrase) return undefined
    this.#answers ??= new AnswerFinder(this.index.answers, this.#names.terms(), this.#synonyms)
    const text = corrected.reduce(
      (text, { typed, taken }) => text.replace(new RegExp(`\\b${typed}\\b`, 'i'), taken),
      input,
    )
    return this.#answers.find(text)
  }

  /** Loads Pagefind before there is a query. A failure appears when a query needs it. */
  async warmUp() {
    await this.#engine().catch(() => undefined)
  }

  /** Whether Pagefind has loaded, so that texts are found as quickly as names. */
  get isWarm(): boolean {
    return this.#isWarm
  }

  async #engine(): Promise<Engine> {
    const engine = await this.#source.engine()
    this.#isWarm = true
    return engine
  }

  /** The words of the site that are nearest to one that it does not have. */
  nearest(word: string): string[] {
    return this.#vocabulary.nearest(word, Math.ceil(word.length / 3)).slice(0, 5)
  }

  /** Whether a word is all over the site, so that finding it on a page says nothing. */
  isCommon(stem: string): boolean {
    return this.#vocabulary.sectionsWith(stem) > commonShare * this.index.sections
  }

  /** The sections whose names answer a query, before any text is looked at. */
  findByName(query: Query, chapter?: string): Answer {
    return { query, ranked: query.phrase ? [] : rank(query, this.#names, [], chapter), missing: [] }
  }

  /**
   * The sections whose names or texts answer a query.
   * @throws when Pagefind cannot be loaded
   */
  async find(query: Query, chapter?: string): Promise<Answer> {
    const engine = await this.#engine()
    engine.expectAll()
    const texts = await Promise.all(
      readingsToLookUp(query).map(async (reading): Promise<TextMatch> => {
        const words = query.readings[reading]?.words.map(({ text }) => text).join(' ') ?? ''
        const { results } = await engine.search(words)
        return { reading, results }
      }),
    )
    const ranked = await this.#resolve(rank(query, this.#names, texts, chapter))
    if (!query.phrase) return { query, ranked, missing: engine.missing() }
    const exact = await engine.search(`"${query.phrase}"`)
    const having = new Set(exact.results.map(({ id }) => id))
    const exactly = ranked.filter(({ record }) => having.has(record))
    return { query, ranked: exactly, missing: engine.missing() }
  }

  /**
   * The text of a section, in blocks.
   * @throws when Pagefind or the record cannot be loaded
   */
  async textOf(record: string): Promise<string[]> {
    return blocksOf(await this.#dataOf(record))
  }

  async #dataOf(record: string): Promise<PagefindData> {
    this.#records ??= this.#engine()
      .then((engine) => engine.search(null))
      .then(({ results }) => new Map(results.map((result) => [result.id, result])))
      .catch((error: unknown) => {
        this.#records = undefined
        throw error
      })
    const result = (await this.#records).get(record)
    if (!result) throw new Error(`Pagefind has no record ${record}`)
    return result.data()
  }

  /** Finds out which sections those are whose names were not loaded. */
  async #resolve(ranked: readonly Ranked[]): Promise<Ranked[]> {
    const resolved = await Promise.all(
      ranked.map(async (each, index) => {
        if (each.section || index >= mostResolved) return each
        return { ...each, section: sectionFrom(each.record, await this.#dataOf(each.record)) }
      }),
    )
    return resolved.filter(({ section }) => section !== undefined)
  }

  #loadFile(name: string): Promise<void> {
    const known = this.#files.get(name)
    if (known) return known
    const loading = this.#source
      .file(name)
      .then((file) => {
        const { words, pages } = file as NamesFile
        this.#vocabulary.add(words)
        this.#names.add(pages)
      })
      .catch((error: unknown) => {
        this.#files.delete(name)
        throw error
      })
    this.#files.set(name, loading)
    return loading
  }
}
