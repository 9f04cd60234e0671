import { stemmer } from 'stemmer'
import { plainWords, stopWords, weakWords } from './commonWords.ts'
import { withoutContractions } from './contractions.ts'

/** A word as it was written, in lowercase, and its stem: `nodes` and `node` share one. */
export interface Word {
  text: string
  stem: string
}

const stems = new Map<string, string>()

/** What words of one family share, by Porter's algorithm; numbers and versions stay as they are. */
export function stemOf(text: string): string {
  let stem = stems.get(text)
  if (stem === undefined) {
    stem = /\d/.test(text) ? text : stemmer(text)
    stems.set(text, stem)
  }
  return stem
}

/**
 * The letters that every word of a stem begins with. The algorithm changes the last letter of what it leaves
 * in few cases: `polici` for `policy`, `file` for `filing`, `feasibl` for `feasibility`.
 */
export function rootOf(stem: string): string {
  return stem.length > 2 ? stem.replace(/[eil]$/, '') : stem
}

/** The letters and digits of a text in lowercase, in lines, as its words have them. */
export function onlyLetters(text: string): string {
  return withoutContractions(withoutAccents(text))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\n]+/gu, '')
}

/** Whether a word says little about the subject. */
export function isWeak(text: string): boolean {
  return weakWords.has(text)
}

/** Whether a word is one of everyday English, or only a number. */
export function isPlain(text: string): boolean {
  return weakWords.has(text) || plainWords.has(text) || stopWords.has(text) || /^\d+$/.test(text)
}

/**
 * The words of a text. Each part of a compound is a word: `kube-proxy` and `LoadBalancer` are two, a
 * version such as `1.33` is one.
 */
export function wordsOf(text: string): Word[] {
  return tokensOf(text).flatMap((parts) => parts.map(wordOf))
}

/** The words of a text that count; all of them when none does. */
export function countingWords(text: string): readonly Word[] {
  return counting(wordsOf(text))
}

/** The words of a text, and its compounds. */
export function wordsAndCompounds(text: string): { words: Word[]; compounds: Word[] } {
  const tokens = tokensOf(text)
  return {
    words: tokens.flatMap((parts) => parts.map(wordOf)),
    compounds: tokens.filter(({ length }) => length > 1).map((parts) => wordOf(parts.join(''))),
  }
}

/** The words of some that count; all of them when none does. */
export function counting(words: readonly Word[]): readonly Word[] {
  const those = words.filter(({ text }) => !stopWords.has(text))
  return those.length > 0 ? those : words
}

/** A word that is made of others, as in `kube-proxy` or `LoadBalancer`. */
export interface Compound extends Word {
  parts: readonly Word[]
}

/** The compounds of a text, written together: `kubeproxy` for `kube-proxy`. */
export function compoundsOf(text: string): Compound[] {
  return tokensOf(text).flatMap((parts) =>
    parts.length > 1 ? [{ ...wordOf(parts.join('')), parts: parts.map(wordOf) }] : [],
  )
}

/**
 * Splits a text at spaces and punctuation, and compounds at hyphens, dots, slashes and camel-case
 * boundaries. Accents are ignored.
 */
function tokensOf(text: string): string[][] {
  const tokens = withoutContractions(withoutAccents(text)).match(
    /[\p{L}\p{N}]+(?:[-_./:@+]+[\p{L}\p{N}]+)*/gu,
  )
  return (tokens ?? []).map(partsOf)
}

function withoutAccents(text: string): string {
  return /[^ -~\n]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text
}

function partsOf(token: string): string[] {
  if (/^[a-z]+$/.test(token)) return [token]
  if (/^v?\d+(\.\d+)+$/i.test(token)) return [token.toLowerCase().replace(/^v/, '')]
  return token
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll}{2})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

function wordOf(text: string): Word {
  return { text, stem: stemOf(text) }
}

/** Some words without those of a stem that another has; the last of each stem stands for it. */
export function uniqueWords(words: readonly Word[]): Word[] {
  return [...new Map(words.map((word) => [word.stem, word])).values()]
}
