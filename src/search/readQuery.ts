import {
  readTogether,
  stemsWithOthers,
  weightOfMeaning,
  type JointForm,
  type Knowledge,
} from './jointReadings.ts'
import type { IndexedMessage } from './indexFile.ts'
import { looksPasted, messageForm } from './messageForm.ts'
import {
  asksFor,
  comparesThings,
  phraseOf,
  tellingWords,
  withoutOwnNames,
  type Compares,
} from './queryText.ts'
import { tellsProblem } from './problemWords.ts'
import { sequenceOf } from './synonyms.ts'
import { readCompound, readWord, sectionsWith, type Form, type ReadWord } from './wordReadings.ts'
import { compoundsOf, countingWords, uniqueWords, type Word } from './words.ts'

/** Longer input is a pasted log; the words that identify it are near its beginning. */
const longestInput = 2000
/** How many words are looked for. */
const mostTerms = 24
/**
 * A query with at least this many words is a pasted message: its words that the site does not have are
 * ignored.
 */
export const messageLength = 9

/** A word of a query. */
export type Term = Omit<ReadWord, 'forms'>

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
  /** The messages in it that the site explains, the one that explains most of it first. */
  messages: readonly IndexedMessage[]
  /** The form of it as a message; see `messageForm`. */
  said: string
  /** Whether it looks like a line that was pasted. */
  isPasted: boolean
  /** Whether it tells that something does not work. */
  isProblem: boolean
  /** What it asks for, if it is a whole question. */
  asksFor: ReturnType<typeof asksFor>
  /** Whether things are to be compared. */
  compares: Compares
  /** The words of a quoted phrase, to be found exactly as written. */
  phrase: string | undefined
  /** Misspelt words and the words of the site that were taken instead. */
  corrected: readonly { typed: string; taken: string }[]
  /** Names of products that the site does not have, as they were typed. */
  uncovered: readonly string[]
  /** Other words that the site does not have, nor any like them. */
  missing: readonly string[]
}

/**
 * Reads what somebody typed or pasted. It drops names of the reader's own objects, splits compounds,
 * finds other forms, and corrects words that the site does not have.
 * @param correct whether misspelled words are corrected
 */
export function readQuery(input: string, knowledge: Knowledge, correct = true): Query {
  const { vocabulary, findMessages } = knowledge
  const typed = input.slice(0, longestInput).normalize('NFKC')
  const text = withoutOwnNames(typed)
  const phrase = phraseOf(typed)
  const sequence = sequenceOf(typed)
  const isPasted = looksPasted(typed)
  const asked = isPasted ? undefined : asksFor(typed)
  const words = uniqueWords(countingWords(text))
  const isMessage = words.length >= messageLength
  const explained = phrase
    ? new Set<string>()
    : stemsWithOthers(stemsOf(words), sequence, knowledge.synonyms)
  const unfinished = phrase || /\s$/.test(typed) ? undefined : words.at(-1)
  const mayBeMisspelt = correct && !isMessage && !phrase
  const read = tellingWords(words, isPasted, vocabulary)
    .slice(0, mostTerms)
    .map((word) => {
      const circumstances = { vocabulary, isUnfinished: word === unfinished, mayBeMisspelt }
      return readWord(word, circumstances, explained.has(word.stem))
    })
    .filter(({ known }) => known || !isMessage)
  const compounds = phrase
    ? []
    : compoundsOf(text).flatMap((each) => readCompound(each, vocabulary))
  const terms = [...read, ...compounds.slice(0, Math.max(0, mostTerms - read.length))]

  const joint = phrase
    ? []
    : readTogether({
        ...knowledge,
        words: terms,
        stems: terms.map(({ stem, forms }) => stemTaken(forms) ?? stem),
        sequence,
        isMessage: terms.length >= messageLength,
      })
  const forms: JointForm[] = [
    ...terms.flatMap(({ forms }, index) => forms.map((form) => ({ ...form, covers: [index] }))),
    ...joint,
  ]
  const covered = new Set(forms.flatMap(({ covers }) => covers))
  const corrected = read.flatMap(({ text, forms }) =>
    forms.flatMap(({ taken }) => (taken ? { typed: text, taken } : [])),
  )
  const uncovered = isMessage ? [] : productsIn(typed, knowledge, corrected)
  return {
    terms: terms.map(({ text, stem, weight, known }, index) => {
      const meant = weightOfMeaning(index, joint, vocabulary)
      return { text, stem, weight: Math.max(weight, meant), known }
    }),
    readings: forms.map((form) => ({
      terms: form.covers,
      words: form.words,
      quality: form.quality,
      sections: sectionsWith(form, vocabulary),
    })),
    sequence,
    messages: findMessages(input),
    said: messageForm(typed),
    isPasted,
    isProblem:
      isPasted ||
      (asked !== 'how' && tellsProblem([typed, ...corrected.map(({ taken }) => taken)].join(' '))),
    asksFor: asked,
    compares: comparesThings(typed),
    phrase,
    corrected,
    uncovered,
    missing: terms.flatMap(({ text, known }, index) =>
      known || covered.has(index) || isIn(text, uncovered) ? [] : text,
    ),
  }
}

/** The names of products in a query that the site does not have. */
function productsIn(
  typed: string,
  { isUncovered, vocabulary }: Knowledge,
  corrected: Query['corrected'],
): string[] {
  const names = typed.match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(names)].filter((name) => {
    const word = name.toLowerCase()
    return (
      isUncovered(word) && !vocabulary.has(word) && !corrected.some(({ typed }) => typed === word)
    )
  })
}

/** Whether a word is one of some names, or a part of one: `cloud` of `CloudMap`. */
function isIn(word: string, names: readonly string[]): boolean {
  return names.some((name) => name.toLowerCase().includes(word))
}

function stemsOf(words: readonly Word[]): string[] {
  return words.map(({ stem }) => stem)
}

/** The stem of the word that was read as a misspelled one. */
function stemTaken(forms: readonly Form[]): string | undefined {
  const taken = forms.find(({ taken }) => taken)
  return taken?.words[0]?.stem
}
