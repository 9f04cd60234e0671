import type { WordCounts } from './vocabulary.ts'

/** Words in alphabetical order with numbers, in a form that compresses well. */
export interface WordList {
  /** For each word, how many letters it shares with the one before as a capital letter, and its others. */
  words: string
  counts: readonly number[]
}

/** Longer beginnings are not shared. */
const mostShared = 25
const letterA = 'A'.charCodeAt(0)

/** Packs words in lowercase. */
export function packWords(words: WordCounts): WordList {
  let before = ''
  let text = ''
  const sorted = Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [word] of sorted) {
    let shared = 0
    while (shared < mostShared && shared < before.length && word[shared] === before[shared])
      shared++
    text += String.fromCharCode(letterA + shared) + word.slice(shared)
    before = word
  }
  return { words: text, counts: sorted.map(([, count]) => count) }
}

/** Reads what `packWords` wrote. */
export function unpackWords({ words, counts }: WordList): WordCounts {
  const unpacked: Record<string, number> = {}
  let before = ''
  let at = 0
  for (const [entry] of words.matchAll(/[A-Z][^A-Z]*/g)) {
    before = before.slice(0, entry.charCodeAt(0) - letterA) + entry.slice(1)
    unpacked[before] = counts[at++] ?? 0
  }
  return unpacked
}
