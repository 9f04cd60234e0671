import { isWeak, countingWords, stemOf } from '#search/words.ts'
import type { OtherForm, SynonymIndex } from '#search/synonyms.ts'

/** Words of a question that do not say what it is about: the platform, and words for "how much". */
const fillers = new Set(
  `eks aws amazon kubernetes k8s max maximum min minimum most least limit limits quota quotas default
  defaults number numbers count value size long big large high cost costs allowed possible support
  supported supports available default per each one single work works use used about there`
    .split(/\s+/)
    .map(stemOf),
)

/** The stems of the words of a text that say what it is about; all of them if none does. */
export function tellingStems(text: string): string[] {
  const words = countingWords(text)
  const telling = words.filter(({ text, stem }) => !fillers.has(stem) && !isWeak(text))
  return [...new Set((telling.length > 0 ? telling : words).map(({ stem }) => stem))]
}

/** The words of a query, with other forms of them: `pdb` is also `pod disruption budget`. */
export class Asked {
  /** The stems of its words that say what it is about. */
  readonly stems: readonly string[]
  readonly #all: ReadonlySet<string>
  readonly #forms: readonly OtherForm[]

  constructor(text: string, synonyms: SynonymIndex) {
    this.stems = tellingStems(text)
    this.#all = new Set(countingWords(text).map(({ stem }) => stem))
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
          ({ typed, words }) => typed.includes(stem) && words.every((word) => known.has(word.stem)),
        ),
    )
  }
}
