import type { FactId, StatedFact } from '#data/facts/index.ts'
import type { SourceKey } from '#data/sources/index.ts'
import type { Unit } from '#data/units.ts'
import type { Amount, Cell, NotApplicable, Quote, Text, Words, WrittenCell } from './cells.ts'

/** One of the things compared; a column. */
export interface Option<W = string> {
  title: string
  /** Other words that people use for it, for answers in the search. */
  asks?: readonly string[]
  /** When to take it, inline Markdown; completes "Choose it when …". */
  chooseWhen: W
  /** A note or section about it, below the site's base. */
  note?: string
}

/** What the options are compared by; a row. */
export interface Criterion {
  title: string
  /** Other words that people ask about it with, for answers in the search. */
  asks?: readonly string[]
  /** The answer that is good news for every reader, where one is: it colors the row's answers. */
  good?: 'yes' | 'no'
  /** Rows of the same group stand together under its name. */
  group?: string
  /** What the row's amounts are counted in, a key of `src/data/units.ts`. */
  unit?: Unit
}

/** What a comparison says besides its options and cells. */
interface About {
  /** The name it is embedded and linked by; that of its file. */
  id: string
  /** The chapter it belongs to. */
  chapter: string
  title: string
  /** The question it settles. */
  question: string
  /** The day its cells were last compared with their sources, `YYYY-MM-DD`. */
  checked: string
}

/** Options side by side, compared by the same criteria. */
export interface Comparison extends About {
  options: Readonly<Record<string, Option>>
  criteria: Readonly<Record<string, Criterion>>
  cells: Readonly<Record<string, Readonly<Record<string, Cell>>>>
}

/** A comparison as its author wrote it: it names the facts that it quotes. */
export interface WrittenComparison<
  O extends string = string,
  C extends string = string,
> extends About {
  options: Readonly<Record<O, Option<Words>>>
  criteria: Readonly<Record<C, Criterion>>
  cells: Readonly<Record<C, Readonly<Record<O, WrittenCell>>>>
}

/** The unit in which a fact is a number; `undefined` where it is words. */
type UnitOf<Id extends FactId> =
  StatedFact<Id> extends { value: number; unit: infer U extends Unit } ? U : undefined

/** The facts that are numbers in a unit, or words. */
type FactIn<U extends Unit | undefined> = {
  [Id in FactId]: UnitOf<Id> extends U ? Id : never
}[FactId]

/** In a row with a unit only amounts in that unit can stand, or words where there is no number. */
type CellFor<C extends Criterion> = C extends { unit: infer U extends Unit }
  ? Amount<Words, U> | Text<Words> | NotApplicable<Words> | Quote<FactIn<U | undefined>>
  : Exclude<Cell<Words>, Amount<Words>> | Quote<FactIn<undefined>>

interface Definition<
  Options extends Readonly<Record<string, Option<Words>>>,
  Criteria extends Readonly<Record<string, Criterion>>,
> extends About {
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
 * rejects a pair that does not exist, an unknown source, and an amount in another unit than its row's.
 */
export function defineComparison<
  const Options extends Readonly<Record<string, Option<Words>>>,
  const Criteria extends Readonly<Record<string, Criterion>>,
>(
  definition: Definition<Options, Criteria>,
): WrittenComparison<keyof Options & string, keyof Criteria & string> {
  return definition
}

/** The sources a comparison cites, each once, in reading order; a fact to be quoted has its own. */
export function citedSources({ options, criteria, cells }: WrittenComparison): SourceKey[] {
  const keys = Object.keys(criteria).flatMap((criterion) =>
    Object.keys(options).flatMap((option) => {
      const cell = cells[criterion]?.[option]
      return cell === undefined || cell.kind === 'quote' ? [] : cell.sources
    }),
  )
  return [...new Set(keys)]
}
