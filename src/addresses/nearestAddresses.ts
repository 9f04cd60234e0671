import { editDistance } from '#checks/editDistance.ts'

/** The words of an address: `/control-plan/ectd.html` gives "control plan ectd". */
export function addressWords(path: string): string {
  return path
    .replace(/\.(html?|mdx?|aspx?|php)$/, '')
    .replace(/(^|\/)index$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')
}

/**
 * The addresses most similar to the requested one, nearest first. An address is near if all of it or
 * its last part is similar, so this also finds a note that moved to another chapter.
 */
export function nearestAddresses<T extends { path: string }>(
  asked: string,
  known: readonly T[],
  limit = 3,
): T[] {
  const wanted = addressWords(asked).toLowerCase()
  return known
    .map((each) => ({
      each,
      difference: difference(wanted, addressWords(each.path).toLowerCase()),
    }))
    .filter(({ difference }) => difference <= 0.5)
    .sort((a, b) => a.difference - b.difference)
    .slice(0, limit)
    .map(({ each }) => each)
}

/** 0 for the same words, 1 for nothing in common. */
function difference(a: string, b: string): number {
  const relative = (x: string, y: string) => editDistance(x, y) / Math.max(x.length, y.length, 1)
  const last = (words: string) => words.split(' ').at(-1) ?? ''
  return Math.min(relative(a, b), relative(last(a), last(b)) + 0.05)
}
