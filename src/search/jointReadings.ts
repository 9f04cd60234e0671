import type { IndexedMessage } from './indexFile.ts'
import type { OtherForm, SynonymIndex } from './synonyms.ts'
import type { Vocabulary } from './vocabulary.ts'
import { weights } from './weights.ts'
import { onSite, type Form } from './wordReadings.ts'
import { wordsOf, type Word } from './words.ts'

/** What is known about a site when a query is read. */
export interface Knowledge {
  vocabulary: Vocabulary
  synonyms: SynonymIndex
  /** Whether a word is the name of a product that the site does not have. */
  isUncovered: (word: string) => boolean
  /** The messages in a text, the one that explains most of it first. */
  findMessages: (text: string) => readonly IndexedMessage[]
}

/** A form that stands for one or several words of a query. */
export interface JointForm extends Form {
  /** Indices of the words that it covers. */
  covers: readonly number[]
}

/** The stems of a query that have other forms, alone or together with others of it. */
export function stemsWithOthers(
  stems: readonly string[],
  sequence: string,
  synonyms: SynonymIndex,
): Set<string> {
  const others = stems.flatMap((stem) => synonyms.get(stem))
  return new Set(
    others.flatMap((form) => (placesOf(form, stems, sequence).length > 0 ? form.typed : [])),
  )
}

/** The words of a query, and what is known about them. */
export interface WordsOfQuery extends Pick<Knowledge, 'vocabulary' | 'synonyms'> {
  words: readonly Word[]
  /** The stem of each, or that of the word it was taken for. */
  stems: readonly string[]
  /** The stems of all words that were typed, each between spaces. */
  sequence: string
  /** Whether they are a pasted message: it does not use words in another sense than the site. */
  isMessage: boolean
}

/** A way to read the word at an index together with others. */
type JointStep = (index: number, query: WordsOfQuery) => readonly JointForm[]

/** The synonyms that begin with the word. */
const asSynonyms: JointStep = (index, { stems, sequence, synonyms, isMessage }) =>
  synonyms.get(stems[index] ?? '').flatMap((form): JointForm[] => {
    if (isMessage && !form.same) return []
    const covers = placesOf(form, stems, sequence)
    return covers.length > 0 ? [{ covers, words: form.words, quality: qualityOf(form) }] : []
  })

/** The word and the next one, where the site writes them together: `loadbalancer`. */
const asOneWord: JointStep = (index, { words, vocabulary }) => {
  const [word, next] = [words[index], words[index + 1]]
  const [together] = word && next ? wordsOf(word.text + next.text) : []
  if (!together || !vocabulary.hasStem(together.stem)) return []
  return [{ covers: [index, index + 1], words: [together], quality: weights.reading.together }]
}

const steps: readonly JointStep[] = [asSynonyms, asOneWord]

/** Takes every step to read each word together with others. */
export function readTogether(query: WordsOfQuery): JointForm[] {
  const forms = query.words.flatMap((_, index) => steps.flatMap((step) => step(index, query)))
  return onSite(forms, query.vocabulary)
}

/**
 * The least that a word weighs as one of several that hint at a term: `old version` tells as much as
 * the `extended support` that it means.
 */
export function weightOfMeaning(
  index: number,
  joint: readonly JointForm[],
  vocabulary: Vocabulary,
): number {
  const meanings = joint.filter(
    ({ covers, quality }) => covers.includes(index) && quality === weights.reading.meansSeveral,
  )
  const rarest = meanings.map(
    ({ covers, words }) =>
      Math.max(...words.map(({ stem }) => vocabulary.weightOf(stem))) / covers.length,
  )
  return Math.max(0, ...rarest)
}

/** Indices of the stems of a query that a form covers; empty if some are missing or far apart. */
function placesOf(
  { typed, literally }: OtherForm,
  stems: readonly string[],
  sequence: string,
): number[] {
  const found = typed.map((stem) => stems.indexOf(stem))
  const isApart = Math.max(...found) - Math.min(...found) > typed.length
  const isMissing = found.includes(-1) || (literally && !sequence.includes(literally))
  return isApart || isMissing ? [] : found
}

/** How well another form matches what was typed. */
function qualityOf({ typed, literally, same }: OtherForm): number {
  if (same) return weights.reading.same
  const isOne = typed.length === 1 && !literally
  return isOne ? weights.reading.meansOne : weights.reading.meansSeveral
}
