import type { FactId } from '#data/facts/index.ts'
import type { SourceKey } from '#data/sources/index.ts'
import type { Unit } from '#data/units.ts'

/** Words as their author wrote them, inline Markdown: a text, or parts of it between quoted facts. */
export type Words = string | readonly (string | { fact: FactId })[]

/** What every cell may say besides its answer. `W` is `Words` as long as the facts are not in place. */
interface Basis<W> {
  /** What the answer rests on; none where it is a judgement or speaks for itself. */
  sources: readonly SourceKey[]
  /** A short remark, inline Markdown. */
  note?: W
  /** The day the cell was checked, `YYYY-MM-DD`, where it is not the day of the whole comparison. */
  checked?: string
  /** The fact that the cell quoted. */
  fact?: string
}

/** Yes or no to the criterion. */
export interface Verdict<W = string> extends Basis<W> {
  kind: 'yes' | 'no'
}

/** Yes under a condition. */
export interface Partly<W = string> extends Basis<W> {
  kind: 'partly'
  condition: W
}

/** A few words, inline Markdown. */
export interface Text<W = string> extends Basis<W> {
  kind: 'text'
  text: W
}

/** A number of something. */
export interface Amount<W = string, U extends Unit = Unit> extends Basis<W> {
  kind: 'amount'
  value: number
  unit: U
}

/** Who is responsible for what the criterion names. */
export interface Responsible<W = string> extends Basis<W> {
  kind: 'responsible'
  who: 'aws' | 'you' | 'shared'
}

/** The criterion makes no sense for the option. */
export interface NotApplicable<W = string> extends Basis<W> {
  kind: 'not-applicable'
}

/** What an option answers to a criterion. */
export type Cell<W = string> =
  Verdict<W> | Partly<W> | Text<W> | Amount<W> | Responsible<W> | NotApplicable<W>

/** An answer that is a fact: its number or its words, with its source and the day of its check. */
export interface Quote<Id extends FactId = FactId> {
  kind: 'quote'
  fact: Id
  note?: Words
}

/** A cell as its author wrote it. */
export type WrittenCell = Cell<Words> | Quote

/** One source, several, or none: `[]`. */
type Sources = SourceKey | readonly SourceKey[]

const basis = (sources: Sources, note?: Words): Basis<Words> => ({
  sources: typeof sources === 'string' ? [sources] : sources,
  ...(note !== undefined && { note }),
})

/** The criterion holds for the option. */
export const yes = (sources: Sources, note?: Words): Verdict<Words> => ({
  kind: 'yes',
  ...basis(sources, note),
})

/** The criterion does not hold for the option. */
export const no = (sources: Sources, note?: Words): Verdict<Words> => ({
  kind: 'no',
  ...basis(sources, note),
})

/**
 * The criterion holds under a condition.
 * @param condition completes "yes, but": "only with a custom AMI"
 */
export const partly = (condition: Words, sources: Sources): Partly<Words> => ({
  kind: 'partly',
  condition,
  ...basis(sources),
})

/** An answer in words. @param said at most about 20, inline Markdown */
export const text = (said: Words, sources: Sources): Text<Words> => ({
  kind: 'text',
  text: said,
  ...basis(sources),
})

/** A number of something. @param unit the unit of the row */
export const amount = <const U extends Unit>(
  value: number,
  unit: U,
  sources: Sources,
  note?: Words,
): Amount<Words, U> => ({ kind: 'amount', value, unit, ...basis(sources, note) })

/** An answer that is a fact, with its source and the day of its check. */
export const quote = <const Id extends FactId>(fact: Id, note?: Words): Quote<Id> => ({
  kind: 'quote',
  fact,
  ...(note !== undefined && { note }),
})

/**
 * Words with facts among them, without their units: words`at most ${'quota-clusters'} clusters`.
 * @param facts the names of the facts
 */
export const words = (texts: TemplateStringsArray, ...facts: readonly FactId[]): Words =>
  texts.flatMap((text, index) => {
    const fact = facts[index]
    return fact === undefined ? [text] : [text, { fact }]
  })

/** AWS is responsible. */
export const aws = (sources: Sources, note?: Words): Responsible<Words> => ({
  kind: 'responsible',
  who: 'aws',
  ...basis(sources, note),
})

/** The team that runs the cluster is responsible. */
export const you = (sources: Sources, note?: Words): Responsible<Words> => ({
  kind: 'responsible',
  who: 'you',
  ...basis(sources, note),
})

/** Both are responsible. @param note who does which part */
export const shared = (sources: Sources, note: Words): Responsible<Words> => ({
  kind: 'responsible',
  who: 'shared',
  ...basis(sources, note),
})

/** The question does not arise for the option. @param note why */
export const notApplicable = (note?: Words): NotApplicable<Words> => ({
  kind: 'not-applicable',
  ...basis([], note),
})

/** A cell that was checked on a day of its own. */
export const checkedOn = <C extends Cell<Words>>(day: string, cell: C): C => ({
  ...cell,
  checked: day,
})
