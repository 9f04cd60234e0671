import type { SourceKey } from '../data/sources.ts'

/** What an option says to a criterion. */
export interface Cell {
  text: string
  /** What the claim rests on; none where the cell is a judgement. */
  sources: readonly SourceKey[]
}

interface Labelled {
  title: string
}

/** Options side by side, held against the same criteria. */
export interface Comparison<Option extends string = string, Criterion extends string = string> {
  /** What the table shows; its caption. */
  title: string
  options: Readonly<Record<Option, Labelled>>
  criteria: Readonly<Record<Criterion, Labelled>>
  /** One cell for every criterion and option. */
  cells: Readonly<Record<Criterion, Readonly<Record<Option, Cell>>>>
  /** The day the cells were last compared with their sources, `YYYY-MM-DD`. */
  checked: string
}

/**
 * Declares a comparison. The compiler asks for a cell for every pair of criterion and option,
 * and refuses a cell for a pair that does not exist.
 */
export function defineComparison<Option extends string, Criterion extends string>(
  comparison: Omit<Comparison<Option, Criterion>, 'cells'> & {
    cells: Comparison<NoInfer<Option>, NoInfer<Criterion>>['cells']
  },
): Comparison<Option, Criterion> {
  return comparison
}

/** The sources a comparison cites, each once, in reading order. */
export function citedSources({ options, criteria, cells }: Comparison): SourceKey[] {
  const keys = Object.keys(criteria).flatMap((criterion) =>
    Object.keys(options).flatMap((option) => cells[criterion]?.[option]?.sources ?? []),
  )
  return [...new Set(keys)]
}
