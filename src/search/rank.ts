import type { NamedSection, NameIndex, NameMatch } from './nameIndex.ts'
import type { PagefindResult } from './pagefind.ts'
import { messageLength, type Query } from './readQuery.ts'
import {
  leastCovered,
  leastKnown,
  leastSections,
  mostCorrected,
  nearSpan,
  timesTooMany,
  weights,
} from './weights.ts'
import { isPlain } from './words.ts'

/** What Pagefind found for a reading of a query. */
export interface TextMatch {
  /** Index of the reading in its query. */
  reading: number
  results: readonly PagefindResult[]
}

/** A section that answers a query. */
export interface Ranked {
  /** Name of its record in Pagefind. */
  record: string
  /** Absent if the names of the section are in a file that was not loaded. */
  section: NamedSection | undefined
  score: number
}

/** Whether nothing in a query relates to the subject of this site. */
export function asksForSomethingElse({ terms, readings }: Query, names: NameIndex): boolean {
  const read = new Set(readings.flatMap((reading) => reading.terms)).size
  if (read === 0) return true
  if (read === terms.length && terms.length <= 2) return false
  const share = read / terms.length
  return !readings.some(({ terms: indices, words, quality, sections }) => {
    if (quality <= weights.reading.prefix) return false
    const isPlainly = indices.every((index) => isPlain(terms[index]?.text ?? ''))
    if (isPlainly && (indices.length === 1 || share <= leastKnown)) return false
    // A misspelt word tells only in a short query whose other words are all known.
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
  if (saying.size === 0 && asksForSomethingElse(query, names) && !hasName(nameMatches)) return []
  const termWeights = terms.map(({ weight, stem }) =>
    names.has(stem) ? weight : weight * weights.unnamedWord,
  )
  const total = termWeights.reduce((sum, weight) => sum + weight, 0)
  const textMatches = matchTexts(query, texts)
  const records = new Set([
    ...[...nameMatches.keys(), ...saying.keys()].map(({ record }) => record),
    ...textMatches.keys(),
  ])
  const isMessage = terms.length >= messageLength
  const power = isMessage ? weights.messageCoverage : weights.coverage
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
    return { record, section, coverage, score }
  })
  const best = ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0)
  const least = best * (isMessage ? leastCovered / 2 : leastCovered)
  return varied(
    lift(ranked, saying)
      .filter(
        ({ coverage, score }) =>
          (coverage >= least && score > 0) || score >= weights.said * weights.leastSaid,
      )
      .sort((a, b) => b.score - a.score || (a.record < b.record ? -1 : 1)),
  )
}

/**
 * Puts sections named exactly like the query above all others. Next come pages with a message that the
 * query contains, with those of their sections that answer better than the page itself.
 */
function lift<Each extends Ranked>(
  ranked: readonly Each[],
  saying: ReadonlyMap<NamedSection, number>,
): Each[] {
  const pages = new Map<string, { share: number; score: number }>()
  for (const { section, score } of ranked) {
    const share = (section && saying.get(section)) ?? 0
    if (!section || share === 0 || share === Infinity) continue
    if (share > (pages.get(section.path)?.share ?? 0)) pages.set(section.path, { share, score })
  }
  return ranked.map((each) => {
    const { section, score } = each
    if (!section) return each
    if (saying.get(section) === Infinity) return { ...each, score: score + 2 * weights.said }
    const page = pages.get(section.path)
    if (!page || score < page.score) return each
    return { ...each, score: score + weights.said * Math.min(1, page.share) }
  })
}

/** Whether a section has a name with all words of a query. */
function hasName(nameMatches: ReadonlyMap<NamedSection, NameMatch>): boolean {
  return [...nameMatches.values()].some((match) => match.every((each) => each > 0))
}

/** How close neighbouring words of a query are in a text, by their weights. */
function nearness(text: readonly WordInText[], termWeights: readonly number[]): number {
  let sum = 0
  for (let index = 1; index < termWeights.length; index++) {
    const [first, second] = [text[index - 1], text[index]]
    if (!first || !second) continue
    const apart = distance(first.places, second.places)
    const weight = Math.min(termWeights[index - 1] ?? 0, termWeights[index] ?? 0)
    const quality = first.quality * second.quality
    sum += 2 * weight * quality * Math.max(0, 1 - (apart - 1) / nearSpan)
  }
  return sum
}

/** How far the nearest two places of two words are apart; neighbours are 1 apart. */
function distance(first: readonly number[], second: readonly number[]): number {
  let least = Infinity
  for (const a of first) for (const b of second) least = Math.min(least, Math.abs(a - b))
  return Math.max(1, least)
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

/** How well the texts of each page's sections together have the words of a query. */
function wordsOfPages(
  texts: ReadonlyMap<string, readonly WordInText[]>,
  names: NameIndex,
  count: number,
): Map<string, number[]> {
  const pages = new Map<string, number[]>()
  for (const [record, words] of texts) {
    const path = names.sectionOf(record)?.path
    if (path === undefined) continue
    const page = pages.get(path) ?? Array.from({ length: count }, () => 0)
    for (const index of page.keys()) {
      page[index] = Math.max(page[index] ?? 0, words[index]?.quality ?? 0)
    }
    pages.set(path, page)
  }
  return pages
}

/** The worth of a section, regardless of its words. */
function boostOf(
  section: NamedSection | undefined,
  query: Query,
  chapter: string | undefined,
): number {
  if (!section) return 1
  const isComparison = section.kind === 'comparison' && section.id === undefined
  return (
    (query.compares && isComparison ? weights.versus : weights.kind[section.kind]) *
    (section.chapter === chapter ? weights.chapter : 1)
  )
}

/** How well a word of a query matches a text, and how often compared to the text that has it most. */
interface WordInText {
  quality: number
  strength: number
  /** Its positions. */
  places: readonly number[]
}

function matchTexts({ readings }: Query, texts: readonly TextMatch[]): Map<string, WordInText[]> {
  const matches = new Map<string, WordInText[]>()
  for (const { reading: index, results } of texts) {
    const reading = readings[index]
    if (!reading || results.length > timesTooMany * reading.sections + timesTooMany) continue
    const most = Math.max(...results.map(({ score }) => score))
    for (const { id, score, words: places } of results) {
      const words = matches.get(id) ?? []
      for (const term of reading.terms) {
        const before = words[term] ?? { quality: 0, strength: 0, places: [] }
        words[term] = {
          quality: Math.max(before.quality, reading.quality),
          strength: Math.max(before.strength, (reading.quality * score) / most),
          places: before.quality > reading.quality ? before.places : places,
        }
      }
      matches.set(id, words)
    }
  }
  return matches
}
