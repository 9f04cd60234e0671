import { z } from 'astro/zod'
import { daySchema } from '#checks/day.ts'
import type { SourceKey } from '#data/sources/index.ts'
import { units, type Unit } from '#data/units.ts'
import { originalSchema } from './original.ts'

const unit = z.custom<Unit>((name) => typeof name === 'string' && Object.hasOwn(units, name), {
  error: 'write the unit in the singular, a key of src/data/units.ts, or add it there',
})

/** Something that can change: a version, a date, a quota, a price, a limit, a default. */
export const factSchema = z.strictObject({
  /** What it is the value of; reads as a row of the list of all facts. */
  what: z.string({ error: 'say what the value is' }).min(1),
  /** A number, words, or a day `YYYY-MM-DD`. */
  value: z.union([z.number(), z.string().min(1)], { error: 'write a number or text' }),
  /** What a number counts, a key of `src/data/units.ts`: "Pod", "USD per cluster-hour". */
  unit: unit.optional(),
  /** The source that states it, a key in `src/data/sources/`. */
  source: z.string({ error: 'write the key of a source' }),
  /** Where a program reads the value, if it can. */
  original: originalSchema.optional(),
  /** The day it was last compared with its source. */
  checked: daySchema,
  /** The day from which it must be compared again. */
  checkAgain: daySchema,
  /**
   * Words that people use to ask for it, without those that say nothing: `clusters per region`. A search
   * that has all words of one of them shows the fact at once.
   */
  asks: z.array(z.string().min(1)).readonly().optional(),
  /** What is not certain about it, in one sentence for the reader. */
  doubt: z.string().min(1).optional(),
})

export interface Fact extends z.infer<typeof factSchema> {
  source: SourceKey
}

/** Facts by the names that notes and comparisons quote them by. */
export type Facts = Readonly<Record<string, Fact>>

/** Declares facts; the type checker keeps their names and units. */
export function defineFacts<const F extends Facts>(facts: F): F {
  return facts
}

/** The facts of several files in one object. */
export function joinFacts(files: Readonly<Record<string, { facts: Facts }>>): Facts {
  return Object.assign({}, ...Object.values(files).map(({ facts }) => facts)) as Facts
}

/** A fact by its name. @throws when it does not exist, which the checks of notes and data report */
export function factNamed(id: string, facts: Facts): Fact {
  const fact = facts[id]
  if (!fact) throw new Error(`There is no fact "${id}".`)
  return fact
}

/** Whether the fact must be compared with its source again. @param today `YYYY-MM-DD` */
export function isDue({ checkAgain }: Fact, today: string): boolean {
  return checkAgain <= today
}
