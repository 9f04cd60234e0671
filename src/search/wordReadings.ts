import { otherSpellings } from './spelling.ts'
import type { Vocabulary } from './vocabulary.ts'
import { weights } from './weights.ts'
import { isPlain, isWeak, stemOf, uniqueWords, wordsOf, type Compound, type Word } from './words.ts'

/** How many words a prefix may match. */
const mostPrefixed = 8

/** Words of the site that may stand for what was typed. A section must have all of them. */
export interface Form {
  words: readonly Word[]
  /** How well they match, from 0 to 1. */
  quality: number
  /** The word that was read as a misspelled one. */
  taken?: string
}

/** What matters for how a word is read. */
export interface Circumstances {
  vocabulary: Vocabulary
  /** Whether the reader may still be typing the word. */
  isUnfinished: boolean
  /** Whether it may be misspelled. */
  mayBeMisspelt: boolean
}

/** A way to read a word. */
type WordStep = (word: Word, circumstances: Circumstances) => readonly Form[]

/** The word itself, or the two words that the site has for it: `load balancer` for `loadbalancer`. */
const asWritten: WordStep = (word, { vocabulary }) => {
  if (vocabulary.has(word.text)) return [{ words: [word], quality: weights.reading.exact }]
  const parts = vocabulary.split(word.text)
  return parts ? [{ words: wordsOf(parts.join(' ')), quality: weights.reading.together }] : []
}

/** The word as the site spells it, in British or American English. */
const asSpelt: WordStep = ({ text }, { vocabulary }) =>
  otherSpellings(text)
    .filter((other) => vocabulary.hasWord(other))
    .map((other) => ({ words: wordsOf(other), quality: weights.reading.exact }))

/** The frequent word that a rare one was meant to be. */
const asSwapped: WordStep = ({ text }, { vocabulary, mayBeMisspelt }) =>
  taking(mayBeMisspelt ? vocabulary.meantByRare(text) : undefined)

/** The words that a word still being typed may become. */
const asBeginning: WordStep = (word, { vocabulary, isUnfinished }) =>
  isUnfinished ? beginningWith(word, vocabulary) : []

/** Endings that turn a word of the site into a person, a thing or a manner: `auditors` from `audit`. */
const endings = /(?:ations?|ors?|ers?|ings?|ments?|able|ful|less|ness|ly|s)$/

/** A word whose family the site has under another stem, and longer words. */
const asRelative: WordStep = (word, { vocabulary }) => {
  const root = word.text.replace(endings, '')
  const known =
    root === word.text || root.length < 4
      ? undefined
      : [root, `${root}e`].find((form) => vocabulary.has(form))
  const family = { text: known ?? '', stem: stemOf(known ?? '') }
  return [
    ...(known ? [{ words: [family], quality: weights.reading.family }] : []),
    ...(word.text.length >= 4 ? beginningWith(word, vocabulary) : []),
  ]
}

/** The word that a misspelled one was meant to be. */
const asMisspelt: WordStep = ({ text }, { vocabulary, mayBeMisspelt }) =>
  taking(mayBeMisspelt && !isPlain(text) ? vocabulary.meant(text) : undefined)

/** The ways to read any word, and those to try one after the other while nothing has been found. */
const steps: readonly WordStep[] = [asWritten, asSpelt, asSwapped, asBeginning]
const stepsForUnread: readonly WordStep[] = [asRelative, asMisspelt]

/** A word of a query with what it may mean. */
export interface ReadWord extends Word {
  forms: readonly Form[]
  /** How much it tells: the rarer in the site, the more. */
  weight: number
  /** Whether the site has the word or another form of it. */
  known: boolean
}

/**
 * Takes every step to read a word.
 * @param isExplained whether it has synonyms, so that nothing has to be guessed
 */
export function readWord(word: Word, circumstances: Circumstances, isExplained: boolean): ReadWord {
  const { vocabulary } = circumstances
  const formsBy = (step: WordStep) => onSite(step(word, circumstances), vocabulary)
  const forms = steps.flatMap(formsBy)
  for (const step of isExplained ? [] : stepsForUnread) {
    if (forms.length === 0) forms.push(...formsBy(step))
  }
  const known = isExplained || forms.length > 0
  const weight = weightOf(word, forms, vocabulary) * (known ? 1 : weights.unknownWord)
  return { ...word, forms, weight, known }
}

/**
 * A compound such as `update-cluster-version` says more than its parts, so it counts as a separate
 * word. The parts may also be anywhere in a section.
 */
export function readCompound({ parts, ...word }: Compound, vocabulary: Vocabulary): ReadWord[] {
  if (!vocabulary.hasStem(word.stem)) return []
  const forms = [
    { words: [word], quality: weights.reading.exact },
    { words: parts, quality: weights.reading.parts },
  ]
  const weight = vocabulary.weightOf(word.stem)
  return [{ ...word, forms: onSite(forms, vocabulary), weight, known: true }]
}

/** The forms of which some section may have all words. */
export function onSite<Each extends Form>(forms: readonly Each[], vocabulary: Vocabulary): Each[] {
  return forms.filter((form) => sectionsWith(form, vocabulary) > 0)
}

/** At most so many sections have all words of a form. */
export function sectionsWith({ words }: Form, vocabulary: Vocabulary): number {
  return Math.min(...words.map(({ stem }) => vocabulary.sectionsWith(stem)))
}

/** A word weighs as much as the most frequent word that it may mean. */
function weightOf(word: Word, forms: readonly Form[], vocabulary: Vocabulary): number {
  const others = vocabulary.has(word.text)
    ? forms.filter(({ quality }) => quality === weights.reading.exact)
    : forms
  const words = others.flatMap(({ words }) => words)
  const share = isWeak(word.text) ? weights.weakWord : isVague(word.text) ? weights.plainWord : 1
  return (
    share * Math.min(vocabulary.weightOf(''), ...words.map(({ stem }) => vocabulary.weightOf(stem)))
  )
}

/** Whether a word tells less than its rarity would say: everyday English, and a version. */
function isVague(text: string): boolean {
  return isPlain(text) || /^\d+(?:\.\d+)+$/.test(text)
}

function beginningWith({ text, stem }: Word, vocabulary: Vocabulary): Form[] {
  if (text.length < 2) return []
  return uniqueWords(vocabulary.beginningWith(text, mostPrefixed).flatMap(wordsOf))
    .filter((word) => word.stem !== stem)
    .map((word) => ({ words: [word], quality: weights.reading.prefix }))
}

function taking(taken: string | undefined): Form[] {
  return taken ? [{ words: wordsOf(taken), quality: weights.reading.corrected, taken }] : []
}
