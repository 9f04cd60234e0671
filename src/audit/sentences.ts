const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A sentence of a text, without white space around it. */
export interface Sentence {
  text: string
  /** Where it begins, and where the white space after it ends. */
  start: number
  end: number
}

/** The sentences of a text. A colon or a semicolon ends none. */
export function sentencesOf(text: string): Sentence[] {
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    text: segment.trim(),
    start: index,
    end: index + segment.length,
  })).filter(({ text }) => /\p{L}/u.test(text))
}
