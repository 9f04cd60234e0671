import { isCount, looksPasted, messageForm, withoutIds } from './messageForm.ts'
import { sequenceOf, type OtherForm, type SynonymIndex } from './synonyms.ts'
import type { Vocabulary } from './vocabulary.ts'
import { weights } from './weights.ts'
import {
  compoundsOf,
  countingWords,
  isPlain,
  isWeak,
  stemOf,
  wordsOf,
  type Compound,
  type Word,
} from './words.ts'

/** Longer input is a pasted log; the words that identify it are near its beginning. */
const longestInput = 2000
/** How many words are looked for. */
const mostTerms = 24
/**
 * A query with at least this many words is a pasted message: its words that the site does not have are
 * ignored.
 */
export const messageLength = 9
/** A quotation with more words is a pasted message. */
const longestPhrase = 6
/** How many words a prefix may match. */
const mostPrefixed = 8

/** A word of a query. */
export interface Term extends Word {
  /** How much it tells: the rarer in the site, the more. */
  weight: number
  /** Whether the site has the word or another form of it. */
  known: boolean
}

/** One way to read some words of a query. */
export interface Reading {
  /** Indices of the terms that it covers. */
  terms: readonly number[]
  /** Words that a section must all have. */
  words: readonly Word[]
  /** From 0 to 1. */
  quality: number
  /** At most so many sections have all of the words. */
  sections: number
}

/** A query as the site understands it. */
export interface Query {
  terms: readonly Term[]
  readings: readonly Reading[]
  /** The stems of all its words, each between spaces. */
  sequence: string
  /** The form of it as a message; see `messageForm`. */
  said: string
  /** Whether it looks like a line that was pasted. */
  isPasted: boolean
  /** Whether things are to be compared, as in `irsa vs pod identity`. */
  compares: boolean
  /** The words of a quoted phrase, to be found exactly as written. */
  phrase: string | undefined
  /** Misspelt words and the words of the site that were taken instead. */
  corrected: readonly { typed: string; taken: string }[]
  /** Words that the site does not have, nor any like them. */
  missing: readonly string[]
}

/** What is known about a site when a query is read. */
export interface Knowledge {
  vocabulary: Vocabulary
  synonyms: SynonymIndex
}

/** Takes words that replace some terms, if the site has them all. */
type Read = (terms: readonly number[], words: readonly Word[], quality: number) => void

/**
 * Reads what somebody typed or pasted. It drops names of the reader's own objects, splits compounds,
 * finds other forms, and corrects words that the site does not have.
 * @param correct whether misspelt words are corrected
 */
export function readQuery(input: string, knowledge: Knowledge, correct = true): Query {
  const { vocabulary, synonyms } = knowledge
  const typed = input.slice(0, longestInput).normalize('NFKC')
  const phrase = phraseOf(typed)
  const words = unique(countingWords(identifying(typed)))
  const isMessage = words.length >= messageLength
  const isPasted = looksPasted(typed)
  // Numbers that the site does not have are ids of somebody's own objects, and in a pasted line
  // others count them; versions tell something.
  const telling = words.filter(
    ({ text }) =>
      !/\d/.test(text) ||
      (vocabulary.has(text) && (text.includes('.') || !(isPasted && isCount(text)))),
  )
  const terms: Term[] = []
  const readings: Reading[] = []
  const corrected: Query['corrected'][number][] = []
  const missing: string[] = []
  const read: Read = (terms, words, quality) => {
    const sections = Math.min(...words.map(({ stem }) => vocabulary.sectionsWith(stem)))
    if (sections > 0) readings.push({ terms, words, quality, sections })
  }
  const sequence = sequenceOf(typed)
  const explained = phrase ? new Set<string>() : stemsWithOthers(words, sequence, synonyms)
  for (const word of (telling.length > 0 ? telling : words).slice(0, mostTerms)) {
    const index = terms.length
    const readOne = (words: readonly Word[], quality: number) => read([index], words, quality)
    const before = readings.length
    const isLast = word === words.at(-1) && !/\s$/.test(typed)
    const mayBeMisspelt = correct && !isMessage && !phrase
    const take = (taken: string) => {
      readOne(wordsOf(taken), weights.reading.corrected)
      corrected.push({ typed: word.text, taken })
    }
    if (vocabulary.has(word.text)) readOne([word], weights.reading.exact)
    else readOther(word, vocabulary, readOne)
    const rare = mayBeMisspelt ? vocabulary.meantByRare(word.text) : undefined
    if (rare) take(rare)
    if (isLast && !phrase) readPrefix(word, vocabulary, readOne)
    const isExplained = explained.has(word.stem)
    if (readings.length === before && !isExplained) {
      readFamily(word, vocabulary, readOne)
      if (word.text.length >= 4) readPrefix(word, vocabulary, readOne)
    }
    if (readings.length === before && !isExplained && mayBeMisspelt && !isPlain(word.text)) {
      const taken = vocabulary.meant(word.text)
      if (taken) take(taken)
    }
    const known = readings.length > before || isExplained
    if (!known && isMessage) continue
    if (!known) missing.push(word.text)
    const weight = weightOf(word, readings.slice(before), vocabulary)
    terms.push({ ...word, known, weight: known ? weight : weight * weights.unknownWord })
  }
  if (!phrase) {
    readCompounds(compoundsOf(identifying(typed)), terms, vocabulary, read)
    readTogether(terms, sequence, corrected, knowledge, read)
  }
  const compares = /\b(vs|versus|or|difference|differ|compared?|comparison|better)\b/i.test(typed)
  return {
    terms,
    readings,
    sequence,
    said: messageForm(typed),
    isPasted,
    compares,
    phrase,
    corrected,
    missing: missing.filter(isUnread),
  }

  /** Whether no reading of several words covers a word that the site does not have. */
  function isUnread(text: string): boolean {
    const index = terms.findIndex((term) => term.text === text)
    return !readings.some((reading) => reading.terms.includes(index))
  }
}

/** The stems of a query that have other forms, alone or together with others of it. */
function stemsWithOthers(
  words: readonly Word[],
  sequence: string,
  synonyms: SynonymIndex,
): Set<string> {
  const stems = words.map(({ stem }) => stem)
  const others = stems.flatMap((stem) => synonyms.get(stem))
  return new Set(
    others.flatMap((form) => (placesOf(form, stems, sequence).length > 0 ? form.typed : [])),
  )
}

/** Indices of the stems of a query that a form covers; empty if some are missing or far apart. */
function placesOf(
  { typed, literally }: OtherForm,
  stems: readonly (string | undefined)[],
  sequence: string,
): number[] {
  const found = typed.map((stem) => stems.indexOf(stem))
  const isApart = Math.max(...found) - Math.min(...found) > typed.length
  const isMissing = found.includes(-1) || (literally && !sequence.includes(literally))
  return isApart || isMissing ? [] : found
}

/** Endings that turn a word of the site into a person, a thing or a manner: `auditors` from `audit`. */
const endings = /(?:ations?|ors?|ers?|ings?|ments?|able|ful|less|ness|ly|s)$/

/** A word whose family the site has under another stem. */
function readFamily(
  { text }: Word,
  vocabulary: Vocabulary,
  read: (words: Word[], quality: number) => void,
) {
  const root = text.replace(endings, '')
  if (root === text || root.length < 4) return
  const known = [root, `${root}e`].find((form) => vocabulary.has(form))
  if (known) read([{ text: known, stem: stemOf(known) }], weights.reading.family)
}

/** A word that the site has only as two words, such as `loadbalancer`. */
function readOther(
  { text }: Word,
  vocabulary: Vocabulary,
  read: (words: Word[], quality: number) => void,
) {
  const parts = vocabulary.split(text)
  if (parts) read(wordsOf(parts.join(' ')), weights.reading.together)
}

/** The words that a word still being typed may become. */
function readPrefix(
  { text, stem }: Word,
  vocabulary: Vocabulary,
  read: (words: Word[], quality: number) => void,
) {
  if (text.length < 2) return
  const words = vocabulary.beginningWith(text, mostPrefixed).flatMap(wordsOf)
  for (const word of unique(words)) {
    if (word.stem !== stem) read([word], weights.reading.prefix)
  }
}

/**
 * A compound such as `update-cluster-version` says more than its parts, so it counts as a separate
 * word.
 */
function readCompounds(
  compounds: readonly Compound[],
  terms: Term[],
  vocabulary: Vocabulary,
  read: Read,
) {
  for (const { parts, ...word } of compounds) {
    if (!vocabulary.hasStem(word.stem) || terms.length >= mostTerms) continue
    const index = terms.push({ ...word, known: true, weight: vocabulary.weightOf(word.stem) }) - 1
    read([index], [word], weights.reading.exact)
    read([index], parts, weights.reading.parts)
  }
}

/** Compounds and synonyms: readings that cover one or several words. */
function readTogether(
  terms: readonly Term[],
  sequence: string,
  corrected: Query['corrected'],
  { vocabulary, synonyms }: Knowledge,
  read: Read,
) {
  const taken = new Map(corrected.map(({ typed, taken }) => [typed, wordsOf(taken)[0]?.stem]))
  const stems = terms.map(({ text, stem }) => taken.get(text) ?? stem)
  for (const [index, stem] of stems.entries()) {
    for (const form of synonyms.get(stem)) {
      // A pasted message does not use words in another sense than the site.
      if (!form.same && terms.length >= messageLength) continue
      const found = placesOf(form, stems, sequence)
      if (found.length > 0) read(found, form.words, qualityOf(form))
    }
    const next = terms[index + 1]
    if (!next) continue
    const [together] = wordsOf((terms[index]?.text ?? '') + next.text)
    if (together && vocabulary.hasStem(together.stem)) {
      read([index, index + 1], [together], weights.reading.together)
    }
  }
}

/** How well another form matches what was typed. */
function qualityOf({ typed, literally, same }: OtherForm): number {
  if (same) return weights.reading.same
  const isOne = typed.length === 1 && !literally
  return isOne ? weights.reading.meansOne : weights.reading.meansSeveral
}

/** A word weighs as much as the most frequent word that it may mean. */
function weightOf(word: Word, readings: readonly Reading[], vocabulary: Vocabulary): number {
  const words = vocabulary.has(word.text) ? [word] : readings.flatMap(({ words }) => words)
  const share = isWeak(word.text) ? weights.weakWord : isPlain(word.text) ? weights.plainWord : 1
  return (
    share * Math.min(vocabulary.weightOf(''), ...words.map(({ stem }) => vocabulary.weightOf(stem)))
  )
}

/**
 * The words between quotation marks, if little else was typed: pasted messages have quotation marks
 * too.
 */
function phraseOf(typed: string): string | undefined {
  const [, phrase] = /^\s*["“”«]([^"“”«»]+)["“”»]\s*$/.exec(typed) ?? []
  const words = phrase?.trim()
  return words && wordsOf(words).length <= longestPhrase ? words : undefined
}

/** The words that identify a pasted command or message, without the names of somebody's own objects. */
function identifying(typed: string): string {
  return withoutIds(withoutCommand(typed))
    .replace(/^\s*(?:error|warning|fatal)?:?\s*error from server \((\w+)\):?/i, ' $1 ')
    .replace(/^\s*(?:error|warning|fatal)\s*:/i, ' ')
}

/** Options of commands whose value is a name that somebody chose. */
const namingOptions =
  /(?:^|\s)(?:-[nfloc]|--(?:namespace|context|kubeconfig|filename|selector|output|profile|region|name|cluster|cluster-name|nodegroup-name|account|role-arn|template|query))(?:[\s=]+\S+)/g

/** A command without its options' values, and without the verbs that only show an object. */
function withoutCommand(typed: string): string {
  const [, program] = /^\s*(?:[$#>]\s*)?(?:sudo\s+)?(kubectl|k|aws|eksctl|helm)\s/.exec(typed) ?? []
  if (!program) return typed
  return typed
    .replace(namingOptions, ' ')
    .replace(/^\s*(?:[$#>]\s*)?(?:sudo\s+)?(?:kubectl|k)\s+(?:get|describe)?/, ' ')
    .replace(/\s-[a-zA-Z]\b/g, ' ')
}

function unique(words: readonly Word[]): Word[] {
  return [...new Map(words.map((word) => [word.stem, word])).values()]
}
