import { countingWords, isWeak, stemOf, type Word } from '#search/words.ts'
import type { OtherForm, SynonymIndex } from '#search/synonyms.ts'

/** Words of a question that do not say what it is about: the platform, and words for "how much". */
const fillers = new Set(
  `eks aws amazon kubernetes k8s max maximum min minimum most least limit limits quota quotas default
  defaults number numbers count value allowed possible support supported supports
  available default per each one single work works use used about there fit take keep run largest highest`
    .split(/\s+/)
    .map(stemOf),
)

/** Words that ask for the same. */
const sameQuestion: readonly (readonly string[])[] = [
  ['price', 'prices', 'pricing', 'priced', 'cost', 'costs', 'fee', 'fees', 'charge', 'charged'],
  [
    'life',
    'lifetime',
    'expiry',
    'expire',
    'expires',
    'valid',
    'validity',
    'ttl',
    'duration',
    'long',
  ],
  ['newest', 'latest', 'current'],
  ['interval', 'often', 'frequency', 'period'],
]
const asked = new Map(
  sameQuestion.flatMap(([first = '', ...others]) =>
    others.map((word) => [stemOf(word), stemOf(first)] as const),
  ),
)

/** Words that make it another question, although search drops them: something else, or how to do it. */
const turning =
  /\b(?:another|different|other|without|instead|examples?|how (?:to|do|can)|change|increase|raise|configure|enable|disable|install)\b/i

const isFiller = ({ text, stem }: Word) => fillers.has(stem) || isWeak(text)
const stemAsked = ({ stem }: Word) => asked.get(stem) ?? stem

/** The stems of the words of a text that say what it is about; all of them if none does. */
export function tellingStems(text: string): string[] {
  const words = countingWords(text)
  const telling = words.filter((word) => !isFiller(word))
  return [...new Set((telling.length > 0 ? telling : words).map(stemAsked))]
}

/** Whether a text is about the most of something, or about what holds by default. */
export function extentOf(text: string): 'most' | 'default' | undefined {
  if (/\bdefaults?\b/i.test(text)) return 'default'
  return /\b(?:max|maximum|most|largest|highest|limit)\b/i.test(text) ? 'most' : undefined
}

/** The words of a query, with other forms of them: `pdb` is also `pod disruption budget`. */
export class Asked {
  /** The stems of its words that say what it is about. */
  readonly stems: readonly string[]
  /** Whether it asks for something else than most of its words say: "in another account". */
  readonly isTurned: boolean
  /** Whether it names two things. */
  readonly isDouble: boolean
  /** Whether it asks for the most, or for what holds unless something else is set. */
  readonly extent: 'most' | 'default' | undefined
  readonly #all: ReadonlySet<string>
  readonly #forms: readonly OtherForm[]

  constructor(text: string, synonyms: SynonymIndex) {
    this.stems = tellingStems(text)
    this.isTurned = turning.test(text)
    this.isDouble = /\b(?:and|or|vs|versus)\b/i.test(text)
    this.extent = extentOf(text)
    this.#all = new Set(countingWords(text).flatMap((word) => [word.stem, stemAsked(word)]))
    this.#forms = [...this.#all].flatMap((stem) =>
      synonyms
        .get(stem)
        .filter(
          ({ same, literally, typed }) =>
            same && !literally && typed.every((each) => this.#all.has(each)),
        ),
    )
  }

  /** Whether the query has all of some words, in any form. */
  hasAll(stems: readonly string[]): boolean {
    return stems.every(
      (stem) =>
        this.#all.has(stem) ||
        this.#forms.some(({ words }) => words.some((word) => word.stem === stem)),
    )
  }

  /** The stems of the query that none of some words explains. */
  without(known: ReadonlySet<string>): string[] {
    return this.stems.filter(
      (stem) =>
        !known.has(stem) &&
        !this.#forms.some(
          ({ typed, words }) =>
            typed.includes(stem) && words.every((word) => known.has(word.stem) || isFiller(word)),
        ),
    )
  }
}
