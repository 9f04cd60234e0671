import { editDistance } from './editDistance.ts'

/**
 * The candidate nearest to `word` by edit distance, or `undefined` when none is near enough
 * (more than a third of the word would have to change) to be what was meant.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const near = candidates.map((each) => {
    const limit = Math.max(2, Math.floor(Math.max(word.length, each.length) / 3))
    return { each, limit, distance: editDistance(word, each) }
  })
  const least = Math.min(...near.map(({ distance }) => distance))
  const found = near.find(({ distance }) => distance === least)
  return found && found.distance <= found.limit ? found.each : undefined
}

/** A hint for a name that does not exist: the one probably meant, or all names if there are few. */
export function meant(name: string, known: readonly string[]): string {
  const guess = nearest(name, known)
  if (guess) return `Did you mean "${guess}"?`
  return known.length <= 12 ? `Known: ${known.join(', ')}.` : 'No name is similar.'
}
