/**
 * Bits for each word. With this many, the filter matches about one other word in 800 by mistake, and search
 * then leaves a typo alone.
 */
const bitsPerWord = 14
const hashes = 10

/**
 * Makes a Bloom filter of some words, a set that needs only a few bits per word. It matches every one
 * of them, and few others by chance.
 * @returns its bits in base64
 */
export function writeFilter(words: readonly string[]): string {
  const bytes = new Uint8Array(Math.ceil((words.length * bitsPerWord) / 8))
  for (const word of words) {
    for (const bit of bitsOf(word, bytes.length * 8)) {
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7))
    }
  }
  return Buffer.from(bytes).toString('base64')
}

/** Reads a filter that `writeFilter` made: a function that tells whether a word is in it. */
export function readFilter(text: string): (word: string) => boolean {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  return (word) =>
    bytes.length > 0 &&
    bitsOf(word, bytes.length * 8).every((bit) => (bytes[bit >> 3] ?? 0) & (1 << (bit & 7)))
}

/** The bits of a word, by double hashing (FNV-1a and a multiple of it). */
function bitsOf(word: string, size: number): number[] {
  let hash = 0x811c9dc5
  for (const letter of word) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  const step = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) | 1
  return Array.from({ length: hashes }, (_, i) => ((hash + Math.imul(i, step)) >>> 0) % size)
}
