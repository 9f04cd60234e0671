import { namesTwoOf } from './comparedThings.ts'
import type { IndexedMessage } from './indexFile.ts'
import type { NameIndex, NameMatch } from './nameIndex.ts'
import type { FoundSection, NamedSection } from './names.ts'
import { messageLength, type Query } from './readQuery.ts'
import { matchTexts, nearness, wordsOfPages, type TextMatch } from './textMatches.ts'
import {
  leastCovered,
  leastKnown,
  leastSections,
  leastWhole,
  mostCorrected,
  weights,
} from './weights.ts'
import { isPlain } from './words.ts'

/** At most this many sections are shown because they explain a message. */
const mostExplained = 3

/** A section that answers a query. */
export interface Ranked<Each extends FoundSection = NamedSection> {
  /** Name of its record in Pagefind. */
  record: string
  /** Absent if the names of the section are in a file that was not loaded. */
  section: Each | undefined
  score: number
  /** Whether it has all words of the query, or what stands for them. */
  isWhole: boolean
  /** The message in the query that it explains. */
  message?: IndexedMessage
}

/** Whether nothing in a query relates to the subject of this site. */
function asksForSomethingElse({ terms, readings }: Query, names: NameIndex): boolean {
  const read = new Set(readings.flatMap((reading) => reading.terms)).size
  if (read === 0) return true
  if (read === terms.length && terms.length <= 2) return false
  const share = read / terms.length
  return !readings.some(({ terms: indices, words, quality, sections }) => {
    if (quality <= weights.reading.prefix) return false
    const isPlainly = indices.every((index) => isPlain(terms[index]?.text ?? ''))
    if (isPlainly && (indices.length === 1 || share <= leastKnown)) return false
    // A misspelled word tells only in a short query whose other words are all known.
    const isCorrected = quality === weights.reading.corrected
    if (isCorrected && (share < 1 || terms.length > mostCorrected)) return false
    return words.some(({ text, stem }) => {
      const least = text.length < 4 ? leastSections.short : leastSections.any
      if (isPlain(text) || (share < leastKnown && sections < least)) return false
      return share === 1 || names.has(stem)
    })
  })
}

/**
 * Puts the sections that answer a query in order, the best first.
 * @param texts what Pagefind found for the readings; empty while only the names are known
 * @param chapter the chapter that is being read
 */
export function rank(
  query: Query,
  names: NameIndex,
  texts: readonly TextMatch[],
  chapter?: string,
): Ranked[] {
  const { terms } = query
  const nameMatches = names.find(query)
  const saying = names.saying(query)
  const explained = sectionsExplaining(query)
  if (
    explained.size + saying.size === 0 &&
    asksForSomethingElse(query, names) &&
    !hasName(nameMatches)
  )
    return []
  const termWeights = terms.map(({ weight, stem }) =>
    names.has(stem) ? weight : weight * weights.unnamedWord,
  )
  const total = termWeights.reduce((sum, weight) => sum + weight, 0)
  const textMatches = matchTexts(query, texts)
  const records = new Set([
    ...[...nameMatches.keys(), ...saying.keys()].map(({ record }) => record),
    ...textMatches.keys(),
    ...explained.keys(),
  ])
  const isMessage = terms.length >= messageLength
  const shortPower = query.isPasted ? weights.lineCoverage : weights.coverage
  const power = isMessage ? weights.messageCoverage : shortPower
  const ofPages = wordsOfPages(textMatches, names, terms.length)
  const ranked = [...records].map((record) => {
    const section = names.sectionOf(record)
    const page = section && ofPages.get(section.path)
    const own = section && nameMatches.get(section)
    const around = section ? names.around(section, query) : []
    const text = textMatches.get(record) ?? []
    let covered = 0
    let sum = weights.near * nearness(text, termWeights)
    for (const [index, weight] of termWeights.entries()) {
      const { quality = 0, strength = 0 } = text[index] ?? {}
      covered += weight * Math.max(around[index] ?? 0, quality) ** weights.likeness
      sum +=
        weight *
        ((own?.[index] ?? 0) +
          weights.around * (around[index] ?? 0) +
          weights.page * (page?.[index] ?? 0) +
          weights.text * quality * (weights.presence + (1 - weights.presence) * strength))
    }
    const coverage = covered / total
    const score = (boostOf(section, query, chapter) * sum * coverage ** power) / total
    return { record, section, coverage, score, isWhole: coverage >= leastWhole }
  })
  const best = ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0)
  const least = best * (isMessage ? leastCovered / 2 : leastCovered)
  return varied(
    lift(ranked, saying, explained)
      .filter(
        ({ coverage, score }) =>
          (coverage >= least && score > 0) || score >= weights.said * weights.leastSaid,
      )
      .sort((a, b) => b.score - a.score || (a.record < b.record ? -1 : 1)),
  )
}

/**
 * Puts sections named exactly like the query above all others. Next come pages with a message that the
 * query contains, with those of their sections that answer better than the page itself. Between them are
 * the sections that explain a message of the query.
 */
function lift<Each extends Ranked>(
  ranked: readonly Each[],
  saying: ReadonlyMap<NamedSection, number>,
  explained: ReadonlyMap<string, IndexedMessage>,
): Each[] {
  const pages = new Map<string, { share: number; score: number }>()
  for (const { section, score } of ranked) {
    const share = (section && saying.get(section)) ?? 0
    if (!section || share === 0 || share === Infinity) continue
    if (share > (pages.get(section.path)?.share ?? 0)) pages.set(section.path, { share, score })
  }
  const order = [...explained.keys()].reverse()
  return ranked.map((each) => {
    const { record, section, score } = each
    const message = explained.get(record)
    if (section && saying.get(section) === Infinity) {
      return { ...each, score: score + weights.said * (3 + mostExplained) }
    }
    if (message) {
      return { ...each, message, score: weights.said * (3 + order.indexOf(record)) }
    }
    if (!section) return each
    const page = pages.get(section.path)
    if (!page || score < page.score) return each
    return { ...each, score: score + weights.said * Math.min(1, page.share) }
  })
}

/** The records of the sections that explain the messages of a query, the best match first. */
function sectionsExplaining({ messages }: Query): Map<string, IndexedMessage> {
  const explained = new Map<string, IndexedMessage>()
  for (const message of messages) {
    if (explained.size === mostExplained) break
    if (!explained.has(message.record)) explained.set(message.record, message)
  }
  return explained
}

/** Whether a section has a name with all words of a query. */
function hasName(nameMatches: ReadonlyMap<NamedSection, NameMatch>): boolean {
  return [...nameMatches.values()].some((match) => match.every((each) => each > 0))
}

/** Moves other pages ahead of the second and third section of a page if they are nearly as good. */
function varied(ranked: readonly Ranked[]): Ranked[] {
  const seen = new Map<string, number>()
  return ranked
    .map((each) => {
      const path = each.section?.path ?? each.record
      const before = seen.get(path) ?? 0
      seen.set(path, before + 1)
      return { ...each, score: each.score * weights.further ** before }
    })
    .sort((a, b) => b.score - a.score)
}

/** The worth of a section, regardless of its words. */
function boostOf(
  section: NamedSection | undefined,
  query: Query,
  chapter: string | undefined,
): number {
  if (!section) return 1
  const isComparison = section.kind === 'comparison' && section.id === undefined
  const [, ...things] = section.context
  const isAsked =
    isComparison &&
    (query.compares === 'surely' || (query.compares === 'perhaps' && namesTwoOf(things, query)))
  const isSymptom = section.kind === 'symptom'
  const kind = isSymptom && query.isProblem ? 'symptomAsked' : section.kind
  return (
    (isAsked ? weights.versus : weights.kind[kind]) *
    (isSymptom && query.asksFor === 'how' ? weights.question.symptom : 1) *
    (section.chapter === chapter ? weights.chapter : 1)
  )
}
