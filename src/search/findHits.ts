import { hitIn } from './excerpt.ts'
import type { HitsToShow } from './hitsToShow.client.ts'

/**
 * If a word is more frequent than this on a page, the page is about it and marking it would not help.
 */
const mostOnPage = 10

/**
 * Chooses the words of a page to mark after a search: hits in the passage that the result links to, and
 * hits that are rare on the page and on the site.
 * @param words all words of the page, in reading order
 * @returns their indices, and where the passage begins, if it was found
 */
export function findHits(
  words: readonly string[],
  { stems, typed, common, passage }: Omit<HitsToShow, 'query'>,
): { hits: number[]; passageAt: number | undefined } {
  const ofTyped = hitsOf(words, new Set(typed))
  const all = ofTyped.size > 0 ? ofTyped : hitsOf(words, new Set(stems))
  const often = new Map<string, number>()
  for (const stem of all.values()) often.set(stem, (often.get(stem) ?? 0) + 1)
  const wanted = passage.match(/[\p{L}\p{N}]+/gu) ?? []
  const start = wanted.length > 0 ? placeOf(wanted, words) : -1
  const isRare = (stem: string) => !common.includes(stem) && (often.get(stem) ?? 0) <= mostOnPage
  const isInPassage = (index: number) =>
    start >= 0 && index >= start && index < start + wanted.length
  const hits = [...all].flatMap(([index, stem]) =>
    isRare(stem) || isInPassage(index) ? index : [],
  )
  return { hits, passageAt: start >= 0 ? start : undefined }
}

/** The hits among some words, with their stems. */
function hitsOf(words: readonly string[], stems: ReadonlySet<string>): Map<number, string> {
  const hits = new Map<number, string>()
  for (const [index, word] of words.entries()) {
    const stem = hitIn(word, stems)
    if (stem !== undefined) hits.set(index, stem)
  }
  return hits
}

/** The index at which some words follow one another, or -1. */
function placeOf(wanted: readonly string[], words: readonly string[]): number {
  return words.findIndex((_, start) =>
    wanted.every((word, index) => words[start + index]?.toLowerCase() === word.toLowerCase()),
  )
}
