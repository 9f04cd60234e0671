import type { IndexedMessage } from './indexFile.ts'
import type { Query } from './readQuery.ts'
import type { Section } from '#sections/section.ts'

/** A section as a box shows it before its text is loaded. */
export interface FoundSection extends Pick<
  Section,
  'path' | 'id' | 'kind' | 'chapter' | 'title' | 'pageTitle'
> {
  record: string
  /** The message in the query that it explains. */
  message?: IndexedMessage
}

/** A section with the names by which it is found. */
export interface NamedSection extends FoundSection, Pick<Section, 'otherNames' | 'context'> {}

/** A title or another name of a section. */
export interface Name {
  section: NamedSection
  rank: number
  stems: ReadonlySet<string>
  /** Stems of its words that count, in their order. */
  sequence: readonly string[]
  /** The stem of its words written as one, if there are several. */
  joined: string | undefined
  text: string
  /** The stems of all its words, written together. */
  together: string
  /** Its form as a message, computed on first use; empty if it is too short for a message. */
  form?: string
}

/**
 * How well some words have each of the words of a query: the quality of the best reading.
 * @param used takes the words that were needed for it
 */
export function matchReadings(
  count: number,
  readings: Query['readings'],
  stems: Pick<ReadonlySet<string>, 'has'>,
  used?: Set<string>,
): number[] {
  const found = Array.from({ length: count }, () => 0)
  for (const { terms, words, quality } of readings) {
    if (!words.every(({ stem }) => stems.has(stem))) continue
    for (const { stem } of words) used?.add(stem)
    for (const index of terms) {
      found[index] = Math.max(found[index] ?? 0, quality)
    }
  }
  return found
}

/** Whether a name belongs to a page about a symptom: the names of these pages are messages. */
export function isOfSymptom({ section }: Name): boolean {
  return section.kind === 'symptom' && section.id === undefined
}

/** Whether the query contains the words of a name in sequence, or the name those of the query. */
export function isWithin(sequence: readonly string[], { terms }: Query): boolean {
  const query = ` ${terms.map(({ stem }) => stem).join(' ')} `
  const name = ` ${sequence.join(' ')} `
  return (
    (terms.length > 1 && name.includes(query)) ||
    (sequence.length > 1 && query.includes(name)) ||
    name === query
  )
}
