import { matchReadings } from './names.ts'
import type { Query } from './readQuery.ts'
import { weights } from './weights.ts'
import { compoundsOf, countingWords } from './words.ts'

/**
 * Whether a query names two of some things, by more than half of the words of each: `Fargate or Auto
 * Mode` names two of the options of a comparison of compute.
 */
export function namesTwoOf(things: readonly string[], { terms, readings }: Query): boolean {
  const surely = readings.filter(({ quality }) => quality > weights.reading.prefix)
  const named = things.flatMap((thing) => {
    const stems = new Set(countingWords(thing).map(({ stem }) => stem))
    const used = new Set<string>()
    const whole = compoundsOf(thing).map(({ stem }) => stem)
    const found = matchReadings(terms.length, surely, new Set([...stems, ...whole]), used)
    const share = [...stems].filter((stem) => used.has(stem)).length / stems.size
    const isNamed = share > 0.5 || whole.some((stem) => used.has(stem))
    return isNamed ? [new Set([...found.keys()].filter((index) => (found[index] ?? 0) > 0))] : []
  })
  return named.some((one) =>
    named.some((other) => !one.isSubsetOf(other) && !other.isSubsetOf(one)),
  )
}
