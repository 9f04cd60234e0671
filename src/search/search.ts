import { AnswerFinder, type Card } from '#search/answers/findAnswer.ts'
import { looksPasted } from './messageForm.ts'
import { unpackNames, type IndexedMessage, type IndexFile } from './indexFile.ts'
import { mayBeMessage } from './mayBeMessage.ts'
import { MessagePatterns } from '#messages/matchMessages.ts'
import type { Block } from '#sections/section.ts'
import { NameIndex } from './nameIndex.ts'
import type { Engine } from './pagefind/engine.ts'
import { blocksOf, sectionFrom } from './pagefind/record.ts'
import { rank, type Ranked } from './rank.ts'
import { readQuery, type Query } from './readQuery.ts'
import type { SynonymIndex } from './synonyms.ts'
import { readingsToLookUp, type TextMatch } from './textMatches.ts'
import { TextRecords } from './textRecords.ts'
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
/** For how many sections found by name the texts are loaded early. */
const mostExpected = 5
/** A query that was typed is a message if more than this share of its words belongs to one. */
const leastTyped = 0.4
/** So many words of a message, in its order, are nobody's own words. */
const fewestQuoted = 8

/** What a search reads. */
export interface SearchSource {
  /** A file of `search/`. @throws when it cannot be loaded */
  file: (name: string) => Promise<unknown>
  /** The engine. @throws when it cannot be loaded */
  engine: () => Promise<Engine>
  /** Is told words that the engine will look up. */
  expect?: (words: readonly string[]) => void
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
  #messages: readonly IndexedMessage[] = []
  #patterns: MessagePatterns | undefined
  #finder: AnswerFinder | undefined
  readonly #files = new Map<string, Promise<void>>()
  readonly #loaded = new Set<string>()
  readonly #missing = new Set<string>()
  readonly #texts: TextRecords
  #expected = ''

  constructor(index: IndexFile, synonyms: SynonymIndex, source: SearchSource) {
    this.#source = source
    this.#synonyms = synonyms
    this.index = index
    this.#vocabulary = new Vocabulary(index.words, index.sections, {
      isCorrect: readFilter(index.correct),
      isRare: readFilter(index.rare),
    })
    this.#isUncovered = readFilter(index.uncovered)
    this.#names = new NameIndex(this.#vocabulary)
    this.#names.add(index.pages)
    this.#texts = new TextRecords(index, this.#names, source.file)
  }

  /**
   * Loads what is needed to read a query and to find names: the messages if it may be one, and on a
   * large site the files that have its words and the words that these may mean.
   * @throws when a file with names cannot be loaded; `find` tells of the others
   */
  async prepare(input: string) {
    const { messages, shortMessages } = this.index
    await Promise.all([
      mayBeMessage(input, shortMessages) &&
        this.#tryLoad(messages, (file) => this.addMessages(file as IndexedMessage[])),
      ...this.#filesOf(input).map((name) =>
        this.#load(name, (file) => {
          const { words, pages } = unpackNames(file as Parameters<typeof unpackNames>[0])
          this.#vocabulary.add(words)
          this.#names.add(pages)
        }),
      ),
    ])
  }

  /**
   * Begins to load the words and the first texts of a query, if the messages that it may be are still on
   * their way.
   */
  expect(input: string, correct: boolean, chapter?: string) {
    const { messages, shortMessages } = this.index
    const isWaiting = mayBeMessage(input, shortMessages) && !this.#loaded.has(messages)
    if (!isWaiting || this.#expected === input) return
    this.#expected = input
    const query = this.read(input, correct)
    this.#source.expect?.(lookupsOf(query).flatMap(({ words }) => words))
    for (const { record } of this.findByName(query, chapter).ranked.slice(0, mostExpected)) {
      this.#texts.read(record).catch(String)
    }
  }

  /** Names of the files with names that have the words of a query. */
  #filesOf(input: string): string[] {
    const { files } = this.index
    if (files.length === 0) return []
    const typed = countingWords(input).slice(0, mostPrepared)
    const stems = new Set(typed.map(({ stem }) => stem))
    const others = typed
      .flatMap(({ stem }) => this.#synonyms.get(stem))
      .filter((form) => form.typed.every((stem) => stems.has(stem)))
    const words = [...typed, ...others.flatMap(({ words }) => words)]
    const wanted = words.flatMap(({ text }) => files.findLast(({ from }) => from <= text) ?? [])
    return [...new Set(wanted.map(({ name }) => name))]
  }

  /** Adds all messages that sections explain. */
  addMessages(messages: readonly IndexedMessage[]) {
    this.#messages = messages
    this.#patterns = new MessagePatterns(messages)
  }

  /** The messages that have been added. */
  get messages(): readonly IndexedMessage[] {
    return this.#messages
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

  /** The messages in a text. What somebody types is one only if it is most of the text, or word for word. */
  #findMessages(text: string): IndexedMessage[] {
    if (!this.#patterns) return []
    const { found, words } = this.#patterns.find(text)
    const isPasted = looksPasted(text)
    return found
      .filter(
        ({ count, isVerbatim }) =>
          isPasted || isVerbatim || count >= fewestQuoted || count > words * leastTyped,
      )
      .flatMap(({ message }) => this.#messages[message] ?? [])
  }

  /** The one thing that a query asks for, if the site knows it; a message is explained by its section. */
  answerTo(input: string, { corrected, messages, phrase }: Query): Card | undefined {
    if (messages.length > 0 || phrase) return undefined
    this.#finder ??= new AnswerFinder(this.index.answers, this.#names.terms(), this.#synonyms)
    const text = corrected.reduce(
      (text, { typed, taken }) => text.replace(new RegExp(`\\b${typed}\\b`, 'i'), taken),
      input,
    )
    return this.#finder.find(text)
  }

  /** Loads Pagefind before there is a query. @throws when it cannot be loaded */
  async warmUp() {
    await this.#source.engine()
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
    const lookups = lookupsOf(query)
    this.#source.expect?.(lookups.flatMap(({ words }) => words))
    const engine = await this.#source.engine()
    // What the engine finds for some words depends on the files that it has, so all come first.
    const { phrase } = query
    const queries = lookups.map(({ words }) => words.join(' '))
    const unloaded = await engine.load(phrase ? [...queries, phrase] : queries)
    const missing = [...this.#missing, ...unloaded]
    const texts = lookups.map(({ reading, words }): TextMatch => {
      return { reading, results: engine.search(words.join(' ')) }
    })
    const ranked = await this.#resolve(rank(query, this.#names, texts, chapter))
    if (!phrase) return { query, ranked, missing }
    const having = new Set(engine.search(phrase, true).map(({ record }) => record))
    return { query, ranked: ranked.filter(({ record }) => having.has(record)), missing }
  }

  /**
   * The text of a section, in blocks.
   * @throws when its file cannot be loaded
   */
  async textOf(record: string): Promise<Block[]> {
    return blocksOf(await this.#texts.read(record))
  }

  /** Finds out which sections those are whose names were not loaded. */
  async #resolve(ranked: readonly Ranked[]): Promise<Ranked[]> {
    const resolved = await Promise.all(
      ranked.map(async (each, index) => {
        if (each.section || index >= mostResolved) return each
        return { ...each, section: sectionFrom(each.record, await this.#texts.read(each.record)) }
      }),
    )
    return resolved.filter(({ section }) => section !== undefined)
  }

  /** Loads a file that a search can do without. */
  async #tryLoad(name: string, add: (file: unknown) => void) {
    await this.#load(name, add).then(
      () => this.#missing.delete(name),
      () => this.#missing.add(name),
    )
  }

  /** Loads a file once, and adds what is in it. @throws when it cannot be loaded */
  #load(name: string, add: (file: unknown) => void): Promise<void> {
    const known = this.#files.get(name)
    if (known) return known
    const loading = this.#source.file(name).then((file) => {
      add(file)
      this.#loaded.add(name)
    })
    this.#files.set(name, loading)
    loading.catch(() => this.#files.delete(name))
    return loading
  }
}

/** The readings of a query that are looked up in the texts, with their words. */
function lookupsOf(query: Query) {
  return readingsToLookUp(query).map((reading) => ({
    reading,
    words: query.readings[reading]?.words.map(({ text }) => text) ?? [],
  }))
}
