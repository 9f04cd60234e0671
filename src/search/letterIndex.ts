import { onlyLetters } from './words.ts'

/** Texts, found by letters that they have in sequence, also across their words: `loadb` of "load balancer". */
export class LetterIndex {
  /** The letters of each text in a line. */
  readonly #lines: string
  /** Where each line begins. */
  readonly #starts: readonly number[]

  constructor(texts: readonly string[]) {
    this.#lines = onlyLetters(texts.map((text) => text.replaceAll('\n', ' ')).join('\n'))
    const starts = [0]
    for (let end = this.#lines.indexOf('\n'); end >= 0; end = this.#lines.indexOf('\n', end + 1)) {
      starts.push(end + 1)
    }
    this.#starts = starts
  }

  /** The places of the texts with some letters among all, in ascending order. */
  find(text: string): number[] {
    const letters = onlyLetters(text)
    const found: number[] = []
    if (!letters) return found
    let next = 0
    for (let at = this.#lines.indexOf(letters); at >= 0;) {
      while ((this.#starts[next] ?? Infinity) <= at) next++
      found.push(next - 1)
      const start = this.#starts[next]
      at = start === undefined ? -1 : this.#lines.indexOf(letters, start)
    }
    return found
  }
}
