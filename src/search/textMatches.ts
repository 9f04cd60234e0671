import type { NameIndex } from './nameIndex.ts'
import type { FoundRecord } from './pagefind/program.ts'
import type { Query } from './readQuery.ts'
import { nearSpan, timesTooMany, weights } from './weights.ts'

/** What Pagefind found for a reading of a query. */
export interface TextMatch {
  /** Index of the reading in its query. */
  reading: number
  results: readonly FoundRecord[]
}

/** How many words of a long query are looked up in the texts: the most telling ones. */
const mostInText = 8

/** Indices of the readings that are looked up in the texts. */
export function readingsToLookUp({ terms, readings }: Query): number[] {
  const telling = new Set(
    [...terms.keys()]
      .sort((a, b) => (terms[b]?.weight ?? 0) - (terms[a]?.weight ?? 0))
      .slice(0, mostInText),
  )
  // Pagefind finds longer words by itself.
  const whole = new Set(
    readings.flatMap(({ terms, quality }) => (quality > weights.reading.prefix ? terms : [])),
  )
  return [...readings.keys()].filter((index) => {
    const { terms = [], quality = 0 } = readings[index] ?? {}
    const isNeeded = quality > weights.reading.prefix || terms.some((term) => !whole.has(term))
    return isNeeded && terms.some((term) => telling.has(term))
  })
}

/** How well a word of a query matches a text, and how often compared to the text that has it most. */
export interface WordInText {
  quality: number
  strength: number
  /** Its positions. */
  places: readonly number[]
}

/** How well the texts that Pagefind found have each word of a query, by the names of their records. */
export function matchTexts(
  { readings }: Query,
  texts: readonly TextMatch[],
): Map<string, WordInText[]> {
  const matches = new Map<string, WordInText[]>()
  for (const { reading: index, results } of texts) {
    const reading = readings[index]
    if (!reading || results.length > timesTooMany * reading.sections + timesTooMany) continue
    const most = Math.max(...results.map(({ score }) => score))
    for (const { record, score, places } of results) {
      const words = matches.get(record) ?? []
      for (const term of reading.terms) {
        const before = words[term] ?? { quality: 0, strength: 0, places: [] }
        words[term] = {
          quality: Math.max(before.quality, reading.quality),
          strength: Math.max(before.strength, (reading.quality * score) / most),
          places: before.quality > reading.quality ? before.places : places,
        }
      }
      matches.set(record, words)
    }
  }
  return matches
}

/** How well the texts of each page's sections together have the words of a query. */
export function wordsOfPages(
  texts: ReadonlyMap<string, readonly WordInText[]>,
  names: NameIndex,
  count: number,
): Map<string, number[]> {
  const pages = new Map<string, number[]>()
  for (const [record, words] of texts) {
    const path = names.sectionOf(record)?.path
    if (path === undefined) continue
    const page = pages.get(path) ?? Array.from({ length: count }, () => 0)
    for (const index of page.keys()) {
      page[index] = Math.max(page[index] ?? 0, words[index]?.quality ?? 0)
    }
    pages.set(path, page)
  }
  return pages
}

/** How close neighboring words of a query are in a text, by their weights. */
export function nearness(text: readonly WordInText[], termWeights: readonly number[]): number {
  let sum = 0
  for (let index = 1; index < termWeights.length; index++) {
    const [first, second] = [text[index - 1], text[index]]
    if (!first || !second) continue
    const apart = distance(first.places, second.places)
    const weight = Math.min(termWeights[index - 1] ?? 0, termWeights[index] ?? 0)
    const quality = first.quality * second.quality
    sum += 2 * weight * quality * Math.max(0, 1 - (apart - 1) / nearSpan)
  }
  return sum
}

/** How far the nearest two places of two words are apart; neighbors are 1 apart. */
function distance(first: readonly number[], second: readonly number[]): number {
  let least = Infinity
  for (const a of first) for (const b of second) least = Math.min(least, Math.abs(a - b))
  return Math.max(1, least)
}
