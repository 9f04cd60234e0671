import type { Claim } from './claim.ts'

/** Words that say that something holds without exception. */
const strong = 'never|always|only|must|all|nothing|cannot|none|every'

/** Words that say how things are at the time of writing, so that they go stale. */
const states =
  'planned|proposed|alpha|beta|preview|next|not yet|newest|since|up to|currently|today|soon'

/** The claims that have a strong word outside code. */
export const strongClaims = (claims: readonly Claim[]) => withWords(claims, strong)

/** The claims that say how things are at the time of writing. */
export const stateClaims = (claims: readonly Claim[]) => withWords(claims, states)

function withWords(claims: readonly Claim[], words: string): Claim[] {
  const pattern = new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, 'i')
  return claims.filter(({ text }) => pattern.test(text.replace(/`[^`]*`/g, '')))
}

/**
 * Draws claims at random, from each group in proportion to its size. The same seed draws the same
 * claims as long as these are the same.
 * @param size how many; all if there are fewer
 */
export function sampleClaims(claims: readonly Claim[], size: number, seed: number): Claim[] {
  const random = randomNumbers(seed)
  const groups = Array.from(Map.groupBy(claims, ({ group }) => group).values(), (members) => {
    const share = (Math.min(size, claims.length) * members.length) / claims.length
    return { members, count: Math.floor(share), rest: share % 1 }
  })
  const missing = Math.min(size, claims.length) - groups.reduce((sum, { count }) => sum + count, 0)
  const largest = groups.toSorted((one, other) => other.rest - one.rest).slice(0, missing)
  for (const group of largest) group.count += 1
  return groups.flatMap(({ members, count }) => {
    const keyed = members.map((claim) => ({ claim, key: random() }))
    const drawn = new Set(
      keyed
        .toSorted((one, other) => one.key - other.key)
        .slice(0, count)
        .map(({ claim }) => claim),
    )
    return members.filter((claim) => drawn.has(claim))
  })
}

/** Numbers from 0 up to 1 that depend on the seed alone (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
