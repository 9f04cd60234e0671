import type { SourceKey } from '#data/sources/index.ts'
import type { Unit } from '#data/units.ts'
import type { Amount, Cell, NotApplicable, Text } from './cells.ts'

/** One of the things compared; a column. */
export interface Option {
  title: string
  /** When to take it, inline Markdown; completes "Choose it when …". */
  chooseWhen: string
  /** A note or section about it, below the site's base. */
  note?: string
}

/** What the options are held against; a row. */
export interface Criterion {
  title: string
  /** Rows of the same group stand together under its name. */
  group?: string
  /** What the row's amounts are counted in, a key of `src/data/units.ts`. */
  unit?: Unit
}

/** Options side by side, held against the same criteria. */
export interface Comparison<O extends string = string, C extends string = string> {
  /** The name it is embedded and linked by; that of its file. */
  id: string
  /** The chapter it belongs to. */
  chapter: string
  title: string
  /** The question it settles. */
  question: string
  /** The day its cells were last compared with their sources, `YYYY-MM-DD`. */
  checked: string
  options: Readonly<Record<O, Option>>
  criteria: Readonly<Record<C, Criterion>>
  cells: Readonly<Record<C, Readonly<Record<O, Cell>>>>
}

/** In a row with a unit only amounts in that unit can stand, or words where there is no number. */
type CellFor<C extends Criterion> = C extends { unit: infer U extends Unit }
  ? Amount<U> | Text | NotApplicable
  : Exclude<Cell, Amount>

interface Definition<
  Options extends Readonly<Record<string, Option>>,
  Criteria extends Readonly<Record<string, Criterion>>,
> extends Omit<Comparison, 'options' | 'criteria' | 'cells'> {
  options: Options
  criteria: Criteria
  /** One cell for every criterion and option. */
  cells: {
    [C in keyof NoInfer<Criteria>]: {
      [O in keyof NoInfer<Options>]: CellFor<NoInfer<Criteria>[C]>
    }
  }
}

/**
 * Declares a comparison. The compiler asks for a cell for every pair of criterion and option, and
 * refuses a pair that does not exist, an unknown source, and an amount in another unit than its row's.
 */
export function defineComparison<
  const Options extends Readonly<Record<string, Option>>,
  const Criteria extends Readonly<Record<string, Criterion>>,
>(
  definition: Definition<Options, Criteria>,
): Comparison<keyof Options & string, keyof Criteria & string> {
  return definition
}

/** The sources a comparison cites, each once, in reading order. */
export function citedSources({ options, criteria, cells }: Comparison): SourceKey[] {
  const keys = Object.keys(criteria).flatMap((criterion) =>
    Object.keys(options).flatMap((option) => cells[criterion]?.[option]?.sources ?? []),
  )
  return [...new Set(keys)]
}
