import { closest, distance } from 'fastest-levenshtein'

/**
 * The candidate nearest to `word` by edit distance, or `undefined` when none is near enough
 * (more than a third of the word would have to change) to be what was meant.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined
  const found = closest(word, candidates)
  const limit = Math.max(2, Math.floor(Math.max(word.length, found.length) / 3))
  return distance(word, found) <= limit ? found : undefined
}

/** A hint for a name that does not exist: the one probably meant, or all names if there are few. */
export function meant(name: string, known: readonly string[]): string {
  const guess = nearest(name, known)
  if (guess) return `Did you mean "${guess}"?`
  return known.length <= 12 ? `Known: ${known.join(', ')}.` : 'Nothing has a name like it.'
}
