import type { IndexedPage, IndexedSection } from './indexFile.ts'
import { LetterIndex } from './letterIndex.ts'
import { messageOf } from './messageForm.ts'
import { isOfSymptom, isWithin, matchReadings, type Name, type NamedSection } from './names.ts'
import { messageLength, type Query } from './readQuery.ts'
import type { Vocabulary } from './vocabulary.ts'
import { weights } from './weights.ts'
import { counting, countingWords, rootOf, stemOf, wordsAndCompounds, type Word } from './words.ts'

/** How well the best of a section's names answers a query, for each word of the query. */
export type NameMatch = readonly number[]

/** A name of a section before its words are looked at. */
interface PlainName extends Pick<Name, 'section' | 'rank' | 'text'> {
  /** What is found out when a query may have one of its words. */
  read?: Name
}

/**
 * The sections that were loaded, found by the words of their titles and other names. Names are taken apart
 * only when they may have a word of a query: on a phone, all of them would take a second.
 */
export class NameIndex {
  readonly #names: PlainName[] = []
  /** Made again after names were added. */
  #letters: LetterIndex | undefined
  readonly #byStem = new Map<string, readonly Name[]>()
  readonly #byRecord = new Map<string, NamedSection>()
  /** The stems of a section's own names, and of what all sections of a page have around them. */
  readonly #around = new Map<object, ReadonlySet<string>>()
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** The section of one of Pagefind's records, if it was loaded. */
  sectionOf(record: string): NamedSection | undefined {
    return this.#byRecord.get(record)
  }

  /** The entries of the glossary. */
  terms(): NamedSection[] {
    return [...this.#byRecord.values()].filter(({ kind }) => kind === 'term')
  }

  /** Whether a name has a word of this stem. */
  has(stem: string): boolean {
    return this.#namesWith(stem).length > 0
  }

  /** Adds the pages of an index file, and skips sections that it already has. */
  add(pages: readonly IndexedPage[]) {
    for (const page of pages) {
      const context = [page.title, ...(page.otherNames ?? []), ...(page.context ?? [])]
      for (const own of [undefined, ...page.sections]) {
        const { record } = own ?? page
        if (record && !this.#byRecord.has(record)) this.#addSection(page, own, record, context)
      }
    }
    this.#letters = undefined
    this.#byStem.clear()
  }

  #addSection(
    page: IndexedPage,
    own: IndexedSection | undefined,
    record: string,
    context: readonly string[],
  ) {
    const { title, otherNames = [] } = own ?? page
    const section: NamedSection = {
      path: page.path,
      id: own?.id,
      kind: own?.kind ?? page.kind,
      chapter: page.chapter,
      title,
      otherNames,
      pageTitle: page.title,
      context,
      record,
    }
    this.#byRecord.set(record, section)
    const rank = own ? weights.title : weights.pageTitle
    this.#names.push({ section, rank, text: title })
    for (const text of otherNames) this.#names.push({ section, rank: weights.otherName, text })
  }

  /** The names with a word of a stem. */
  #namesWith(stem: string): readonly Name[] {
    let names = this.#byStem.get(stem)
    if (!names) {
      this.#letters ??= new LetterIndex(this.#names.map(({ text }) => text))
      names = this.#letters
        .find(rootOf(stem))
        .flatMap((place) => this.#read(this.#names[place]) ?? [])
        .filter(({ stems }) => stems.has(stem))
      this.#byStem.set(stem, names)
    }
    return names
  }

  #read(name: PlainName | undefined): Name | undefined {
    if (!name || name.read) return name?.read
    const { section, rank, text } = name
    const { words, compounds } = wordsAndCompounds(text)
    name.read = {
      section,
      rank,
      text,
      stems: this.#stemsOf(words, compounds),
      sequence: counting(words).map(({ stem }) => stem),
      joined: words.length > 1 ? stemOf(words.map(({ text }) => text).join('')) : undefined,
      together: words.map(({ stem }) => stem).join(''),
    }
    return name.read
  }

  /** The sections whose names share words with a query, with the best match of each. */
  find(query: Query): Map<NamedSection, NameMatch> {
    const candidates = new Set<Name>()
    for (const { words } of query.readings) {
      for (const { stem } of words) {
        for (const name of this.#namesWith(stem)) candidates.add(name)
      }
    }
    const best = new Map<NamedSection, { match: NameMatch; score: number }>()
    for (const name of candidates) {
      const match = this.#match(name, query)
      const score = match.reduce(
        (sum, each, index) => sum + each * (query.terms[index]?.weight ?? 0),
        0,
      )
      if (score > (best.get(name.section)?.score ?? 0)) best.set(name.section, { match, score })
    }
    return new Map([...best].map(([section, { match }]) => [section, match]))
  }

  /**
   * The sections with a name equal to the query, with the value `Infinity`. Also the sections with
   * messages that the query contains whole, with their share of the query.
   */
  saying({ sequence, said, isPasted }: Query): Map<NamedSection, number> {
    const all = this.#weightOfKnown(said)
    const stems = new Set([...sequence.split(' '), ...said.split(' ').map(stemOf)])
    const candidates = new Set([...stems].flatMap((stem) => this.#namesWith(stem)))
    const asked = sequence.replaceAll(' ', '')
    const named = [...candidates].filter(({ together }) => together === asked)
    // Another name that is the query counts as much as a title that is it, but not without one.
    const isTitle = named.some(({ text, section }) => text === section.title)
    const found = new Map<NamedSection, number>()
    for (const name of candidates) {
      const isMessage = isPasted || isOfSymptom(name)
      const share =
        isTitle && named.includes(name) ? Infinity : isMessage ? this.#shareOf(name, said, all) : 0
      if (share > 0) found.set(name.section, share + (found.get(name.section) ?? 0))
    }
    return new Map([...found].filter(([, share]) => share >= weights.leastSaid))
  }

  /** Which share of a message of some weight the name is, if the message has it as a whole. */
  #shareOf(name: Name, said: string, all: number): number {
    const form = (name.form ??= messageOf(name.text))
    if (!form) return 0
    if (form === said) return isOfSymptom(name) ? Infinity : 1
    return ` ${said} `.includes(` ${form} `) ? this.#weightOfKnown(form) / all : 0
  }

  #weightOfKnown(text: string): number {
    const known = countingWords(text).filter(({ text }) => this.#vocabulary.has(text))
    return this.#weightOf(known.map(({ stem }) => stem))
  }

  /** How well what stands around a section, its own names included, has the words of a query. */
  around(section: NamedSection, { terms, readings }: Query): number[] {
    const own = this.#stemsOfAll(section, [section.title, ...section.otherNames])
    const ofPage = this.#stemsOfAll(section.context, section.context)
    const has = (stem: string) => own.has(stem) || ofPage.has(stem)
    return matchReadings(terms.length, readings, { has })
  }

  /** The stems of some texts, found once for their owner. */
  #stemsOfAll(owner: object, texts: readonly string[]): ReadonlySet<string> {
    let stems = this.#around.get(owner)
    if (!stems) {
      stems = new Set(
        texts.flatMap((text) => {
          const { words, compounds } = wordsAndCompounds(text)
          return [...this.#stemsOf(words, compounds)]
        }),
      )
      this.#around.set(owner, stems)
    }
    return stems
  }

  /** Stems of words, of compounds, and of neighbors among the words that are one elsewhere. */
  #stemsOf(words: readonly Word[], compounds: readonly Word[]): Set<string> {
    const stems = new Set([...words, ...compounds].map(({ stem }) => stem))
    for (const [index, word] of words.entries()) {
      const together = word.text + (words[index + 1]?.text ?? '')
      if (this.#vocabulary.hasWord(together)) stems.add(stemOf(together))
    }
    return stems
  }

  #match({ rank, stems, sequence, joined }: Name, query: Query): NameMatch {
    const used = new Set<string>()
    const found = matchReadings(query.terms.length, query.readings, stems, used)
    const isJoined = joined !== undefined && used.has(joined)
    const asked = isJoined ? sequence : sequence.filter((stem) => used.has(stem))
    const share = this.#weightOf(asked) / this.#weightOf(sequence)
    const isAsked = query.asksFor !== undefined
    const loss = isAsked ? weights.question.precision : weights.precision
    const precision = 1 - loss * (1 - share)
    const isMessage = query.terms.length >= messageLength
    const verbatim = isMessage && isWithin(sequence, query) ? weights.messageVerbatim : 1
    const factor = rank * precision * verbatim * (isAsked ? weights.question.name : 1)
    return found.map((each) => each * factor)
  }

  #weightOf(stems: readonly string[]): number {
    return stems.reduce((sum, stem) => sum + this.#vocabulary.weightOf(stem), 0)
  }
}
