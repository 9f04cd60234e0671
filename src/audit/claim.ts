import type { Source } from '#facts/source.ts'

/** A page that a claim rests on. */
export interface ClaimSource extends Pick<Source, 'title' | 'url'> {
  /** The day on which the claim was compared with it, `YYYY-MM-DD`. */
  checked: string
}

/** A sentence, a cell of a table or a fact that somebody can compare with its sources. */
export interface Claim {
  /** What it is drawn from: a chapter, `compare` or `facts`. */
  group: string
  /** Markdown; code is in backticks. */
  text: string
  /** Below the site's base. */
  address: string
  /** From the project's root. */
  file: string
  line: number
  /** What it cites itself; if nothing, what its paragraph or else its section cites. */
  sources: readonly ClaimSource[]
  sourcesOf: 'claim' | 'paragraph' | 'section'
}
