/** A value with its source, such as a quota. */
export interface FactAnswer {
  /** What it is the value of: "Clusters in a Region of an account". */
  what: string
  /** The value with its unit: "100 clusters". */
  value: string
  /** The publisher of its source by its place in the list of all. */
  source: number
  /** The days on which it was checked and must be checked again, `YYYY-MM-DD`. */
  checked: string
  checkAgain: string
  doubt?: string
  /** Words that people use to ask for it; each asks for it by itself. */
  asks: readonly string[]
  /** Where the site says it, below the site's base. */
  address: string
}

/** A comparison: what it compares, by what, and the short answers. */
export interface ComparisonAnswers {
  id: string
  title: string
  checked: string
  options: readonly Named[]
  criteria: readonly (Named & { id: string })[]
  /** For each criterion, the answer of each option: "No"; empty if the text of its row has it. */
  cells: readonly (readonly string[])[]
}

/** Something that has a name, and words that people use for it. */
export interface Named {
  title: string
  asks?: readonly string[]
}

/** How long Amazon EKS supports a version of Kubernetes; days are `YYYY-MM-DD`. */
export interface VersionAnswer {
  version: string
  released: string
  standardUntil: string
  extendedUntil: string
}

/** All that can be answered at once. */
export interface Answers {
  facts: readonly FactAnswer[]
  comparisons: readonly ComparisonAnswers[]
  versions: readonly VersionAnswer[]
  /** Publishers of the sources of facts. */
  sources: readonly string[]
  /** Address of the page with all versions. */
  calendar: string
}
