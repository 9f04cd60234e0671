import { sources } from '#data/sources/index.ts'
import type { Facts } from '#facts/fact.ts'
import { isSourceKey } from '#facts/sourceKey.ts'
import { plainPassage, type PlainPassage } from '#notes/plainPassage.ts'
import type { NoteOutline } from '#notes/readNote.ts'
import type { Claim, ClaimSource } from './claim.ts'
import { sentencesOf, type Sentence } from './sentences.ts'

type Named = PlainPassage['basis']

/** The sentences of a note: of its summary, paragraphs, lists, tables and messages. */
export function noteClaims(note: NoteOutline, facts: Facts): Claim[] {
  const { file, path, summary, passages, lineOfKey } = note
  const group = path.split('/')[1] ?? ''
  const read = passages.map((passage) => ({
    ...passage,
    ...plainPassage(passage.parts, facts),
  }))
  const ofSection = Map.groupBy(
    read.flatMap(({ section, basis }) => basis.map((each) => ({ section, each }))),
    ({ section }) => section,
  )
  const inSummary = sentencesOf(summary).map(({ text }): Claim => ({
    group,
    text,
    address: path,
    file,
    line: lineOfKey(['summary']),
    sources: [],
    sourcesOf: 'claim',
  }))
  const below = read
    .filter(({ kind }) => kind !== 'heading')
    .flatMap(({ section, text, basis: named, lineAt }) =>
      sentencesOf(text).map((sentence): Claim => {
        const own = citedBy(sentence, named)
        const near = own.length > 0 ? own : named
        const used = near.length > 0 ? near : (ofSection.get(section) ?? []).map(({ each }) => each)
        return {
          group,
          text: sentence.text,
          address: section === undefined ? path : `${path}#${section}`,
          file,
          line: lineAt(sentence.start),
          sources: sourcesOf(used, facts),
          sourcesOf: own.length > 0 ? 'claim' : named.length > 0 ? 'paragraph' : 'section',
        }
      }),
    )
  return [...inSummary, ...below]
}

/**
 * What a sentence rests on: what is cited in it or right after it, or else the next citation of the
 * paragraph, which covers the sentences before it too.
 */
function citedBy({ start, end }: Sentence, named: Named): Named {
  const own = named.filter(({ offset }) => offset > start && offset <= end)
  if (own.length > 0) return own
  const next = named.find(({ offset, type }) => offset > end && type === 'cite')
  return next ? named.filter(({ offset, type }) => offset === next.offset && type === 'cite') : []
}

function sourcesOf(named: Named, facts: Facts): ClaimSource[] {
  const all = named.flatMap(({ type, name }): ClaimSource[] => {
    const fact = type === 'fact' ? facts[name] : undefined
    const key = fact?.source ?? name
    return isSourceKey(key) ? [{ ...sources[key], ...(fact && { checked: fact.checked }) }] : []
  })
  return all.filter(({ url }, index) => all.findIndex((each) => each.url === url) === index)
}
