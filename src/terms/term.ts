/** A term that the glossary explains. */
export interface Term {
  /** The word as it is written in a sentence: "Pod", "control plane". */
  term: string
  /** What it is, in one sentence. */
  definition: string
  /** The note or section that explains it, below the site's base. */
  note: string
  /** Other forms and names of it, such as abbreviations. */
  also?: readonly string[]
}

/** Terms by the id of their entry in the glossary. */
export type Terms = Readonly<Record<string, Term>>

/** Declares terms. */
export function defineTerms(terms: Terms): Terms {
  return terms
}

/** The terms of some files, sorted by their ids. */
export function joinTerms(files: readonly Terms[]): Terms {
  const terms = files.flatMap((file) => Object.entries(file))
  return Object.fromEntries(terms.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
