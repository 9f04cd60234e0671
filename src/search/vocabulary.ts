import { editDistance } from '#checks/editDistance.ts'
import { changesAllowed, countBits, isMeant, isSwap, lettersOf } from './typos.ts'
import { rootOf, stemOf } from './words.ts'

/** How many times as frequent a word must be to be meant by one of another family. */
const timesMoreFrequent = 3

/** Longer words with digits are ids and keys in examples: nobody begins to type them. */
const longestWithDigits = 12

/** For how many words the nearest ones are remembered, from key to key. */
const mostRemembered = 200

/** A word of the site and how many letters it differs by from another. */
interface Near {
  known: string
  distance: number
}

/** In how many sections the words of a stem are. */
interface Family {
  /** The word that most sections have. */
  most: number
  /** All words counted together: a section with two of them counts twice. */
  total: number
}

/** What is known about words without a list of them. */
interface Filters {
  isCorrect: (word: string) => boolean
  isRare: (stem: string) => boolean
}

/** Every word of the site and the number of sections that contain it. */
export type WordCounts = Readonly<Record<string, number>>

/** An unknown word is two words if each is in at least so many sections: English has many pairs. */
const leastOfPart = 5

/** The words that the site has: what can be found, and what a misspelled word may have meant. */
export class Vocabulary {
  /** All words in alphabetical order. */
  #sorted: readonly string[] = []
  readonly #counts = new Map<string, number>()
  /** Found when they are asked for: to find the stems of all words takes a phone half a second. */
  readonly #families = new Map<string, Family | undefined>()
  #byShape: ReadonlyMap<string, readonly string[]> | undefined
  #letters: readonly (readonly [word: string, letters: number])[] | undefined
  readonly #nearest = new Map<string, readonly Near[]>()
  readonly #sections: number
  readonly #isCorrect: (word: string) => boolean
  readonly #isRare: (stem: string) => boolean

  /**
   * @param sections number of sections of the site
   * @param filters tell whether a word that looks like a typo is correct, and whether a stem that none of
   *   the words has is one of a rare compound
   */
  constructor(counts: WordCounts, sections: number, filters: Partial<Filters> = {}) {
    const none = () => false
    this.#sections = sections
    this.#isCorrect = filters.isCorrect ?? none
    this.#isRare = filters.isRare ?? none
    this.add(counts)
  }

  /** Adds words; on a large site, those of another file. */
  add(counts: WordCounts) {
    for (const [word, count] of Object.entries(counts)) {
      if (!this.#counts.has(word)) this.#counts.set(word, count)
    }
    this.#sorted = [...this.#counts.keys()].sort()
    this.#byShape = undefined
    this.#letters = undefined
    this.#nearest.clear()
    this.#families.clear()
  }

  /**
   * Whether the site has the word or one of its family. Very short words have none, and a stem that
   * is no word of English, such as `minim`, is a word of another language.
   */
  has(word: string): boolean {
    if (this.hasWord(word)) return true
    const stem = stemOf(word)
    if (word.length <= 3 || !this.hasStem(stem)) return false
    return stem !== word || this.#isCorrect(word)
  }

  /** Whether the site has exactly this word, or it is of the stem of a rare compound. */
  hasWord(word: string): boolean {
    return this.#counts.has(word) || this.#isRare(stemOf(word))
  }

  /** Whether the site has a word of this stem. */
  hasStem(stem: string): boolean {
    return this.#familyOf(stem) !== undefined
  }

  /** At most so many sections have a word of this stem. */
  sectionsWith(stem: string): number {
    return Math.min(this.#familyOf(stem)?.total ?? 0, this.#sections)
  }

  /**
   * How much a word says about a query: the rarer, the more. A word that the site does not have says
   * most.
   */
  weightOf(stem: string): number {
    return Math.log(1 + this.#sections / (this.#familyOf(stem)?.most ?? 0.5))
  }

  /** The words that begin with some letters, most frequent first. */
  beginningWith(letters: string, most: number): string[] {
    return this.#allBeginningWith(letters)
      .filter((word) => word.length <= longestWithDigits || !/\d/.test(word))
      .sort((a, b) => this.#count(b) - this.#count(a))
      .slice(0, most)
  }

  #allBeginningWith(letters: string): string[] {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#sorted[middle] ?? '') < letters) low = middle + 1
      else high = middle
    }
    let end = low
    while (this.#sorted[end]?.startsWith(letters)) end++
    return this.#sorted.slice(low, end)
  }

  #familyOf(stem: string): Family | undefined {
    if (this.#families.has(stem)) return this.#families.get(stem)
    const counts = this.#allBeginningWith(rootOf(stem))
      .filter((word) => stemOf(word) === stem)
      .map((word) => this.#count(word))
    const total = counts.reduce((sum, count) => sum + count, 0)
    const family =
      counts.length > 0
        ? { most: Math.max(...counts), total }
        : this.#isRare(stem)
          ? { most: 1, total: 1 }
          : undefined
    this.#families.set(stem, family)
    return family
  }

  /** A word of the site cut in two, where both parts are frequent words of it: `load balancer`. */
  split(word: string): [string, string] | undefined {
    let best: [string, string] | undefined
    let bestCount = leastOfPart - 1
    for (let at = 3; at <= word.length - 3; at++) {
      const [first, second] = [word.slice(0, at), word.slice(at)]
      const count = Math.min(this.#count(first), this.#count(second))
      if (count > bestCount) [best, bestCount] = [[first, second], count]
    }
    return best
  }

  /**
   * The words of the site nearest to a word that it does not have, best first: those with the fewest
   * changed letters, of these the ones with the same first letter, of these the most frequent.
   * @param most how many letters may change
   */
  nearest(word: string, most: number): string[] {
    return this.#near(word, most).map(({ known }) => known)
  }

  /** The word that was meant by a likely typo, if there is one. */
  meant(word: string): string | undefined {
    const most = changesAllowed(word)
    if (most === 0 || this.#isCorrect(word)) return undefined
    return this.#near(word, most).find(({ known, distance }) => isMeant(word, known, distance))
      ?.known
  }

  /**
   * The frequent word that was meant by one that the site has in another form only: `entries` for
   * `entires`, which is of the family of `entire`.
   */
  meantByRare(word: string): string | undefined {
    if (this.#counts.has(word) || word.length < 5 || this.#isCorrect(word)) return undefined
    return this.#near(word, 1).find(({ known }) => this.#isMeantByRare(word, known))?.known
  }

  #isMeantByRare(word: string, known: string): boolean {
    const stem = stemOf(word)
    const rare = timesMoreFrequent * this.sectionsWith(stem)
    return stemOf(known) !== stem && isSwap(word, known) && this.#count(known) > rare
  }

  /**
   * Whether search would mistake a word that the site does not have for one that it has, as a typo or
   * by its stem. Fast enough to check every word of a dictionary.
   */
  wouldTake(word: string): boolean {
    const most = changesAllowed(word)
    if (most === 0 || this.#counts.has(word)) return false
    if (stemOf(word) === word && this.hasStem(word)) return true
    const isKnown = this.has(word)
    const letters = lettersOf(word)
    return this.#shapedLike(word, most).some((known) => {
      if (countBits(letters ^ lettersOf(known)) > 2 * most) return false
      const distance = editDistance(word, known, most)
      if (distance > most) return false
      if (!isKnown && isMeant(word, known, distance)) return true
      return distance === 1 && this.#isMeantByRare(word, known)
    })
  }

  /** The words without digits that have the first letter of another, and about its length. */
  #shapedLike(word: string, most: number): readonly string[] {
    const shapeOf = (first = '', length: number) => first + String(length)
    this.#byShape ??= Map.groupBy(
      this.#sorted.filter((known) => !/\d/.test(known)),
      (known) => shapeOf(known[0], known.length),
    )
    const shapes = this.#byShape
    const lengths = Array.from({ length: 2 * most + 1 }, (_, i) => word.length + i - most)
    return lengths.flatMap((length) => shapes.get(shapeOf(word[0], length)) ?? [])
  }

  #near(word: string, most: number): readonly Near[] {
    const key = `${most} ${word}`
    const known = this.#nearest.get(key)
    if (known) return known
    const near = this.#findNear(word, most)
    if (this.#nearest.size > mostRemembered) this.#nearest.clear()
    this.#nearest.set(key, near)
    return near
  }

  #findNear(word: string, most: number): readonly Near[] {
    const letters = lettersOf(word)
    this.#letters ??= this.#sorted
      .filter((known) => !/\d/.test(known))
      .map((known) => [known, lettersOf(known)])
    // A change takes at most one letter away and adds one.
    return this.#letters
      .filter(([known, others]) => {
        const isAsLong = Math.abs(known.length - word.length) <= most
        return isAsLong && countBits(letters ^ others) <= 2 * most
      })
      .map(([known]) => ({ known, distance: editDistance(word, known, most) }))
      .filter(({ distance }) => distance <= most)
      .sort(
        (a, b) =>
          a.distance - b.distance ||
          Number(b.known[0] === word[0]) - Number(a.known[0] === word[0]) ||
          this.#count(b.known) - this.#count(a.known),
      )
  }

  #count(word: string): number {
    return this.#counts.get(word) ?? 0
  }
}
