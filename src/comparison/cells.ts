import type { FactId, StatedFact } from '#data/facts/index.ts'
import type { SourceKey } from '#data/sources/index.ts'
import type { Unit } from '#data/units.ts'
import { factNamed } from '#facts/facts.ts'
import { factText } from '#facts/factText.ts'

/** What every cell may say besides its answer. */
interface Basis {
  /** What the answer rests on; none where it is a judgement or speaks for itself. */
  sources: readonly SourceKey[]
  /** A short remark, inline Markdown. */
  note?: string
  /** The day the cell was checked, `YYYY-MM-DD`, where it is not the day of the whole comparison. */
  checked?: string
  /** The fact that the cell quotes. */
  fact?: string
}

/** Yes or no to the criterion. */
export interface Verdict extends Basis {
  kind: 'yes' | 'no'
}

/** Yes under a condition. */
export interface Partly extends Basis {
  kind: 'partly'
  condition: string
}

/** A few words, inline Markdown. */
export interface Text extends Basis {
  kind: 'text'
  text: string
}

/** A number of something. */
export interface Amount<U extends Unit = Unit> extends Basis {
  kind: 'amount'
  value: number
  unit: U
}

/** Who is responsible for what the criterion names. */
export interface Responsible extends Basis {
  kind: 'responsible'
  who: 'aws' | 'you' | 'shared'
}

/** The criterion makes no sense for the option. */
export interface NotApplicable extends Basis {
  kind: 'not-applicable'
}

/** What an option answers to a criterion. */
export type Cell = Verdict | Partly | Text | Amount | Responsible | NotApplicable

/** One source, several, or none: `[]`. */
type Sources = SourceKey | readonly SourceKey[]

const basis = (sources: Sources, note?: string): Basis => ({
  sources: typeof sources === 'string' ? [sources] : sources,
  ...(note !== undefined && { note }),
})

/** The criterion holds for the option. */
export const yes = (sources: Sources, note?: string): Verdict => ({
  kind: 'yes',
  ...basis(sources, note),
})

/** The criterion does not hold for the option. */
export const no = (sources: Sources, note?: string): Verdict => ({
  kind: 'no',
  ...basis(sources, note),
})

/**
 * The criterion holds under a condition.
 * @param condition completes "yes, but": "only with a custom AMI"
 */
export const partly = (condition: string, sources: Sources): Partly => ({
  kind: 'partly',
  condition,
  ...basis(sources),
})

/** An answer in words. @param said at most about 20, inline Markdown */
export const text = (said: string, sources: Sources): Text => ({
  kind: 'text',
  text: said,
  ...basis(sources),
})

/** A number of something. @param unit the unit of the row */
export const amount = <const U extends Unit>(
  value: number,
  unit: U,
  sources: Sources,
  note?: string,
): Amount<U> => ({ kind: 'amount', value, unit, ...basis(sources, note) })

/**
 * An answer that quotes a fact: its number, or its words, with its source and the day of its check.
 */
export function quote<const Id extends FactId>(
  id: Id,
  note?: string,
): StatedFact<Id> extends { value: number; unit: infer U extends Unit } ? Amount<U> : Text
export function quote(id: FactId, note?: string): Amount | Text {
  const fact = factNamed(id)
  const { value, unit, source, checked } = fact
  const basedOn = { ...basis(source, note), checked, fact: id }
  return typeof value === 'number' && unit !== undefined
    ? { kind: 'amount', value, unit, ...basedOn }
    : { kind: 'text', text: factText(fact), ...basedOn }
}

/** A fact as words for the note of a cell, without its unit: "$0.60". */
export const words = (id: FactId): string => factText(factNamed(id), true)

/** AWS is responsible. */
export const aws = (sources: Sources, note?: string): Responsible => ({
  kind: 'responsible',
  who: 'aws',
  ...basis(sources, note),
})

/** The team that runs the cluster is responsible. */
export const you = (sources: Sources, note?: string): Responsible => ({
  kind: 'responsible',
  who: 'you',
  ...basis(sources, note),
})

/** Both are responsible. @param note who does which part */
export const shared = (sources: Sources, note: string): Responsible => ({
  kind: 'responsible',
  who: 'shared',
  ...basis(sources, note),
})

/** The question does not arise for the option. @param note why */
export const notApplicable = (note?: string): NotApplicable => ({
  kind: 'not-applicable',
  ...basis([], note),
})

/** A cell that was checked on a day of its own. */
export const checkedOn = <C extends Cell>(day: string, cell: C): C => ({ ...cell, checked: day })
