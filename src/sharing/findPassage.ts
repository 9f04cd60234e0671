import type { Passage } from './textDirective.ts'

/** A stretch of text in which browsers look for words as in one line: no block begins in it. */
export interface TextRun {
  text: string
  /** Whether it may tell words beside it from others: not where a script has put it. */
  isStable: boolean
}

/** A place in the text. */
export interface TextPlace {
  run: number
  offset: number
}

/** A word or a sign: its position in its run, and in the text of all runs without spaces. */
interface Token {
  run: number
  start: number
  end: number
  flatStart: number
  flatEnd: number
}

/** Longer passages are named by their first and their last words, at least so many. */
const mostWhole = 120
const fewWords = 3
/** How many words and signs may stand beside a passage to tell it from others, on each side. */
const mostBeside = 12

/**
 * Finds words that name a passage and nothing else in a text; `undefined` when there are none.
 * An end within a word is moved to the end of the word. Case and spaces are ignored, so that everything
 * that a browser may treat as equal counts as equal.
 */
export function findPassage(
  runs: readonly TextRun[],
  from: TextPlace,
  to: TextPlace,
): Passage | undefined {
  const text = new TokenText(runs)
  const { tokens } = text
  const first = tokens.findIndex(
    ({ run, end }) => run > from.run || (run === from.run && end > from.offset),
  )
  const last = tokens.findLastIndex(
    ({ run, start }) => run < to.run || (run === to.run && start < to.offset),
  )
  if (first === -1 || last < first) return undefined
  return text.nameWhole(first, last) ?? text.nameEnds(first, last)
}

/** A text in tokens. The numbers here are those of tokens, ends included. */
class TokenText {
  readonly tokens: Token[] = []
  readonly #runs: readonly TextRun[]
  #flat = ''

  constructor(runs: readonly TextRun[]) {
    this.#runs = runs
    const words = new Intl.Segmenter('en', { granularity: 'word' })
    for (const [run, { text }] of runs.entries()) {
      for (const { segment, index: start } of words.segment(text)) {
        if (segment.trim() === '') continue
        const flatStart = this.#flat.length
        this.#flat += segment.toLowerCase()
        const end = start + segment.length
        this.tokens.push({ run, start, end, flatStart, flatEnd: this.#flat.length })
      }
    }
  }

  /** Names a short passage of one run by all its words. */
  nameWhole(first: number, last: number): Passage | undefined {
    const textStart = this.#words(first, last)
    if (textStart === '' || textStart.length > mostWhole) return undefined
    const before = this.#beside(first, -1)
    const after = this.#beside(last, 1)
    const most = Math.max(before.length, after.length)
    for (let count = 0; count < most; count++) {
      const start = before[count] ?? before.at(-1) ?? first
      const end = after[count] ?? after.at(-1) ?? last
      for (const [a, b] of [
        [start, last],
        [first, end],
        [start, end],
      ] as const) {
        if (this.#isUnique(a, b)) return this.#withContext({ textStart }, first, last, a, b)
      }
    }
    return undefined
  }

  /** Names a passage by its first and its last words. */
  nameEnds(first: number, last: number): Passage | undefined {
    for (let head = first; this.#isIn(head, first) && head < last; head++) {
      const isLong = head - first + 1 >= fewWords || !this.#isIn(head + 1, first)
      const start = this.#beside(first, -1).find((each) => this.#isUnique(each, head))
      if (!isLong || start === undefined) continue
      for (let tail = last; this.#isIn(tail, last) && tail > head; tail--) {
        const isEnough = last - tail + 1 >= fewWords || !this.#isIn(tail - 1, last)
        const end = this.#beside(last, 1).find((each) => this.#isNext(tail, each, head))
        if (!isEnough || end === undefined) continue
        const ends = { textStart: this.#words(first, head), textEnd: this.#words(tail, last) }
        return this.#withContext(ends, first, last, start, end)
      }
    }
    return undefined
  }

  /** The words from one token to another; none where they are not of one run. */
  #words(first: number, last: number): string {
    const [a, b] = [this.tokens[first], this.tokens[last]]
    if (!a || a.run !== b?.run) return ''
    return (this.#runs[a.run]?.text.slice(a.start, b.end) ?? '').replace(/\s+/g, ' ')
  }

  /** Whether a token is of the same run as another. */
  #isIn(token: number, other: number): boolean {
    return this.tokens[token]?.run === this.tokens[other]?.run
  }

  /**
   * A token, and how far one may go beside it: within one run, and not by signs and numbers alone,
   * because the numbers of sources change.
   */
  #beside(token: number, step: 1 | -1): number[] {
    const next = token + step
    const run = this.#runs[this.tokens[next]?.run ?? -1]
    const beside = [token]
    let hasWord = false
    for (let count = 0; run?.isStable && count < mostBeside; count++) {
      const at = next + count * step
      if (!this.#isIn(at, next)) break
      hasWord ||= /\p{L}/u.test(this.#slice(at, at))
      if (hasWord) beside.push(at)
    }
    return beside
  }

  #slice(first: number, last: number): string {
    return this.#flat.slice(this.tokens[first]?.flatStart, this.tokens[last]?.flatEnd)
  }

  #isUnique(first: number, last: number): boolean {
    const slice = this.#slice(first, last)
    return this.#flat.indexOf(slice) === this.#flat.lastIndexOf(slice)
  }

  /** Whether the first place with these words after the token `head` is where they stand. */
  #isNext(first: number, last: number, head: number): boolean {
    const place = this.#flat.indexOf(this.#slice(first, last), this.tokens[head]?.flatEnd)
    return place === this.tokens[first]?.flatStart
  }

  #withContext(passage: Passage, first: number, last: number, start: number, end: number): Passage {
    return {
      ...passage,
      ...(start < first && { prefix: this.#words(start, first - 1) }),
      ...(end > last && { suffix: this.#words(last + 1, end) }),
    }
  }
}
