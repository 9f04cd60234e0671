import type { IndexedPage, IndexedSection } from './indexFile.ts'
import { messageOf } from './messageForm.ts'
import { isOfSymptom, isWithin, matchReadings, type Name, type NamedSection } from './names.ts'
import { messageLength, type Query } from './readQuery.ts'
import { sequenceOf } from './synonyms.ts'
import type { Vocabulary } from './vocabulary.ts'
import { weights } from './weights.ts'
import { counting, countingWords, stemOf, wordsAndCompounds, type Word } from './words.ts'

/** How well the best of a section's names answers a query, for each word of the query. */
export type NameMatch = readonly number[]

/** The sections that were loaded, found by the words of their titles and other names. */
export class NameIndex {
  readonly #byStem = new Map<string, Name[]>()
  readonly #byRecord = new Map<string, NamedSection>()
  readonly #around = new Map<NamedSection, ReadonlySet<string>>()
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
    return this.#byStem.has(stem)
  }

  /** Adds the pages of an index file, and skips sections that it already has. */
  add(pages: readonly IndexedPage[]) {
    for (const page of pages) {
      for (const own of [undefined, ...page.sections]) {
        const { record } = own ?? page
        if (record && !this.#byRecord.has(record)) this.#addSection(page, own, record)
      }
    }
  }

  #addSection(page: IndexedPage, own: IndexedSection | undefined, record: string) {
    const { title, otherNames = [] } = own ?? page
    const section: NamedSection = {
      path: page.path,
      id: own?.id,
      kind: own?.kind ?? page.kind,
      chapter: page.chapter,
      title,
      otherNames,
      pageTitle: page.title,
      context: [page.title, ...(page.otherNames ?? []), ...(page.context ?? [])],
      record,
    }
    this.#byRecord.set(record, section)
    this.#addName(title, section, own ? weights.title : weights.pageTitle)
    for (const name of otherNames) this.#addName(name, section, weights.otherName)
  }

  #addName(text: string, section: NamedSection, rank: number) {
    const { words, compounds } = wordsAndCompounds(text)
    const stems = this.#stemsOf(words, compounds)
    const sequence = counting(words).map(({ stem }) => stem)
    const joined = words.length > 1 ? stemOf(words.map(({ text }) => text).join('')) : undefined
    const name = { section, rank, stems, sequence, joined, text }
    for (const stem of stems) {
      const names = this.#byStem.get(stem)
      if (names) names.push(name)
      else this.#byStem.set(stem, [name])
    }
  }

  /** The sections whose names share words with a query, with the best match of each. */
  find(query: Query): Map<NamedSection, NameMatch> {
    const candidates = new Set<Name>()
    for (const { words } of query.readings) {
      for (const { stem } of words) {
        for (const name of this.#byStem.get(stem) ?? []) candidates.add(name)
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
    const candidates = new Set([...stems].flatMap((stem) => this.#byStem.get(stem) ?? []))
    const asked = sequence.replaceAll(' ', '')
    const named = [...candidates].filter((name) => {
      name.together ??= sequenceOf(name.text).replaceAll(' ', '')
      return name.together === asked
    })
    // Another name that is the query counts as much as a title that is it, but not without one.
    const isTitle = named.some(({ text, section }) => text === section.title)
    const found = new Map<NamedSection, number>()
    for (const name of candidates) {
      name.form ??= messageOf(name.text)
      const share = isTitle && named.includes(name) ? Infinity : this.#shareOf(name, said, all)
      const isMessage = isPasted || isOfSymptom(name)
      if (share > 0 && (isMessage || share === Infinity)) {
        found.set(name.section, share + (found.get(name.section) ?? 0))
      }
    }
    return new Map([...found].filter(([, share]) => share >= weights.leastSaid))
  }

  /** Which share of a message of some weight the name is, if the message has it as a whole. */
  #shareOf(name: Name, said: string, all: number): number {
    const { form } = name
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
    let around = this.#around.get(section)
    if (!around) {
      const texts = [section.title, ...section.otherNames, ...section.context]
      around = new Set(
        texts.flatMap((text) => {
          const { words, compounds } = wordsAndCompounds(text)
          return [...this.#stemsOf(words, compounds)]
        }),
      )
      this.#around.set(section, around)
    }
    return matchReadings(terms.length, readings, around)
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
    const precision = 1 - weights.precision * (1 - share)
    const isMessage = query.terms.length >= messageLength
    const verbatim = isMessage && isWithin(sequence, query) ? weights.messageVerbatim : 1
    const factor = rank * precision * verbatim
    return found.map((each) => each * factor)
  }

  #weightOf(stems: readonly string[]): number {
    return stems.reduce((sum, stem) => sum + this.#vocabulary.weightOf(stem), 0)
  }
}
