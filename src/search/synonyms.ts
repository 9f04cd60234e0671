import { stopWords } from './commonWords.ts'
import { countingWords, stemOf, wordsOf, type Word } from './words.ts'

/** Groups of forms that mean the same; a query with one finds the others. */
export type SameForms = readonly (readonly string[])[]
/** What a form should find besides itself, one way only. */
export type Hints = Readonly<Record<string, readonly string[]>>

/** What people type, and what the site calls it. Forms are words in lowercase. */
export interface Synonyms {
  same: SameForms
  means: Hints
}

/** A form, and another that a query with it should find. */
export interface OtherForm {
  /** Stems of the words that have to be in the query, in any order. */
  typed: readonly string[]
  /**
   * Stems that must follow one another in the query. Used if words that search usually drops matter:
   * `who deleted`.
   */
  literally: string | undefined
  words: readonly Word[]
  /** Whether it means the same, or only hints at the right term. */
  same: boolean
}

/** Two forms as they were written down. */
interface Pair {
  typed: string
  form: string
  same: boolean
}

/** The other forms of words. They are parsed on first use, because there are many. */
export class SynonymIndex {
  readonly #pairs: ReadonlyMap<string, readonly Pair[]>
  readonly #forms = new Map<string, readonly OtherForm[]>()

  constructor({ same, means }: Synonyms) {
    const pairs: Pair[] = []
    for (const forms of same) {
      for (const typed of forms) {
        for (const form of forms) if (form !== typed) pairs.push({ typed, form, same: true })
      }
    }
    for (const [typed, forms] of Object.entries(means)) {
      for (const form of forms) pairs.push({ typed, form, same: false })
    }
    this.#pairs = Map.groupBy(pairs, ({ typed }) => firstStem(typed))
  }

  /** The forms whose first word that counts has a stem. */
  get(stem: string): readonly OtherForm[] {
    const known = this.#forms.get(stem)
    if (known) return known
    const forms = (this.#pairs.get(stem) ?? []).map(takeApart)
    this.#forms.set(stem, forms)
    return forms
  }
}

function takeApart({ typed, form, same }: Pair): OtherForm {
  const counting = countingWords(typed)
  const isWhole = counting.length === wordsOf(typed).length
  return {
    typed: counting.map(({ stem }) => stem),
    literally: isWhole ? undefined : sequenceOf(typed),
    words: countingWords(form),
    same,
  }
}

function firstStem(form: string): string {
  const words = form.split(' ')
  return stemOf(words.find((word) => !stopWords.has(word)) ?? words[0] ?? '')
}

/** The stems of all words of a text, each between spaces. */
export function sequenceOf(text: string): string {
  return ` ${wordsOf(text)
    .map(({ stem }) => stem)
    .join(' ')} `
}
