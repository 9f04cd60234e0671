import type { Hits } from './results.ts'
import { stemOf, wordsOf } from './words.ts'

/** A piece of a text; a hit is marked. */
export interface Piece {
  text: string
  isHit: boolean
}

/** The part of a section's text that answers a query. */
export interface Excerpt {
  pieces: readonly Piece[]
  /** Its exact words on the page, for a link to it; absent if it has no hit. */
  passage: string | undefined
}

/** About how many letters an excerpt has. */
const length = 170
/** How many words of a passage a link names. */
const passageWords = 8
/** A shorter passage may also be elsewhere on the page, and the browser goes to the first one. */
const fewestPassageWords = 4
/** What a sentence is worth for each word of its own place: the first sentences say most. */
const earliness = 0.01

/**
 * Chooses the sentence of a section that has most of the words in the query.
 * @param blocks text of the section
 */
export function excerptOf(blocks: readonly string[], hits: Hits): Excerpt {
  const sentences = blocks.flatMap((block, index) =>
    sentencesOf(block).map((text) => ({ text, block: index })),
  )
  let best = 0
  let most = 0
  for (const [index, { text }] of sentences.entries()) {
    const stems = new Set(wordsOf(text).map(({ stem }) => stem))
    const found = [...stems].reduce((sum, stem) => sum + (hits.stems.get(stem) ?? 0), 0)
    const value = found - index * earliness
    if (found > 0 && value > most) [best, most] = [index, value]
  }
  const chosen = sentences[best]
  if (!chosen) return { pieces: [], passage: undefined }
  // Short sentences leave room for those that follow in the same block.
  let text = chosen.text
  for (const next of sentences.slice(best + 1)) {
    if (next.block !== chosen.block || text.length + next.text.length > length) break
    text += ` ${next.text}`
  }
  const pieces = markHits(shorten(text, marksIn(text, hits)), hits)
  const passage = most > 0 ? passageOf(chosen.text, marksIn(chosen.text, hits)) : undefined
  return { pieces, passage }
}

/** A text in pieces, its hits on their own. */
export function markHits(text: string, hits: Hits): Piece[] {
  const stems = marksIn(text, hits)
  const pieces: Piece[] = []
  let plain = ''
  for (const [part] of text.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu)) {
    if (isHit(part, stems)) {
      if (plain) pieces.push({ text: plain, isHit: false })
      pieces.push({ text: part, isHit: true })
      plain = ''
    } else {
      plain += part
    }
  }
  if (plain) pieces.push({ text: plain, isHit: false })
  return pieces
}

/** Stems of the words to mark: those that were typed, or what stands for them where they are not. */
function marksIn(text: string, { stems, typed }: Hits): ReadonlySet<string> {
  const isThere = wordsOf(text).some(({ stem }) => typed.has(stem))
  return isThere ? typed : new Set(stems.keys())
}

/** Which of some stems a word in a text has, as a whole or in one of its camel-case parts. */
export function hitIn(word: string, stems: ReadonlySet<string>): string | undefined {
  const whole = stemOf(word.toLowerCase())
  if (stems.has(whole)) return whole
  return wordsOf(word).find(({ stem }) => stems.has(stem))?.stem
}

/** Whether a word in a text is one of the hits, as a whole or in one of its camel-case parts. */
function isHit(word: string, stems: ReadonlySet<string>): boolean {
  return hitIn(word, stems) !== undefined
}

function sentencesOf(block: string): string[] {
  return block.split(/(?<=[.!?;:])\s+(?=[\p{Lu}\p{N}“"(])/u)
}

/** Cuts a long text around its first hit, at spaces. */
function shorten(text: string, stems: ReadonlySet<string>): string {
  if (text.length <= length) return text
  const first =
    [...text.matchAll(/[\p{L}\p{N}]+/gu)].find(([word]) => isHit(word, stems))?.index ?? 0
  const start = first < length * 0.7 ? 0 : text.indexOf(' ', first - length / 3) + 1
  const end = text.lastIndexOf(' ', start + length)
  const cut = text.slice(start, end > start ? end : start + length)
  return `${start > 0 ? '… ' : ''}${cut}${start + cut.length < text.length ? ' …' : ''}`
}

/** Some words of a sentence around its first hit, exactly as written. */
function passageOf(sentence: string, stems: ReadonlySet<string>): string | undefined {
  // The name of an option before an answer is hidden where the table is wide.
  const text = sentence.replace(/^[^:.]{3,40}: /, '')
  const words = text.split(' ')
  const at = words.findIndex((word) => isHit(word, stems))
  if (at < 0) return undefined
  const start = Math.max(0, Math.min(at - 2, words.length - passageWords))
  const named = words.slice(start, start + passageWords)
  if (named.length < fewestPassageWords) return undefined
  return named.join(' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}
