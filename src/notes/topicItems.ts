import { answer } from '#comparison/answer.ts'
import { answerLine } from '#comparison/answerLine.ts'
import type { Comparison } from '#comparison/defineComparison.ts'
import { cellId, rowId } from '#comparison/ids.ts'
import { plainText } from '#comparison/inlineMarkdown.ts'
import type { Facts } from '#facts/fact.ts'
import { factText } from '#facts/factText.ts'
import { fullTitle } from '#sections/fullTitle.ts'
import type { Terms } from '#terms/term.ts'
import { messagesIn } from './messagesIn.ts'
import { pageOf } from './pageOf.ts'
import type { NoteOutline } from './readNote.ts'

/** The groups of a page of a topic, in their order, each with the word for what is in it. */
export const topicGroups = {
  note: { title: 'Notes', one: 'note', many: 'notes' },
  section: { title: 'Sections in other notes', one: 'section', many: 'sections' },
  row: { title: 'Comparison rows', one: 'row', many: 'rows' },
  message: { title: 'Messages', one: 'message', many: 'messages' },
  fact: { title: 'Facts', one: 'fact', many: 'facts' },
  term: { title: 'Terms', one: 'term', many: 'terms' },
} as const

export type TopicGroup = keyof typeof topicGroups

/** A line of a page of a topic. */
export interface TopicEntry {
  title: string
  /** Below the site's base. */
  address: string
  /** Title of the page it is on, if that is another one. */
  page?: string
  /** What it says, in plain text. */
  words?: string
}

/** What pages of topics list besides the notes. */
export interface TopicData {
  comparisons: readonly Comparison[]
  facts: Facts
  terms: Terms
}

/** Something that may be about a topic. */
export interface TopicItem {
  group: TopicGroup
  entry: TopicEntry
  /** What it is called: it is about each topic that is named here. */
  names: string
  /** What it says. */
  text: string
}

/** Everything that pages of topics can list, group after group. */
export function itemsOf(notes: readonly NoteOutline[], data: TopicData): TopicItem[] {
  return [
    ...notes.map(noteItem),
    ...notes.flatMap(sectionItems),
    ...data.comparisons.flatMap(rowItems),
    ...notes.flatMap(messageItems),
    ...factItems(data.facts, pageOf('Freshness', notes)),
    ...termItems(data.terms, pageOf('Glossary', notes)),
  ]
}

function noteItem({ title, path, summary, frontmatter }: NoteOutline): TopicItem {
  const entry = { title, address: path, words: summary }
  return { group: 'note', entry, names: title, text: String(frontmatter.get('aliases') ?? '') }
}

function sectionItems({ title, path, headings, passages }: NoteOutline): TopicItem[] {
  const texts = Map.groupBy(passages, ({ section }) => section)
  return headings.flatMap(({ id, text }): TopicItem[] => {
    if (id === undefined) return []
    const parts = texts.get(id)?.filter(({ kind }) => kind !== 'heading') ?? []
    const said = parts.flatMap(({ parts }) =>
      parts.map((part) => ('text' in part ? part.text : ' ')),
    )
    const full = fullTitle(text, title)
    const entry = {
      title: full,
      address: `${path}#${id}`,
      ...(full === text && { page: title }),
    }
    return [{ group: 'section', entry, names: text, text: said.join('') }]
  })
}

/** An item for each cell: a row is about the option of its column, and about what its answer names. */
function rowItems({ id, title, options, criteria, cells }: Comparison): TopicItem[] {
  return Object.entries(criteria).flatMap(([criterion, row]) =>
    Object.entries(options).flatMap(([option, column]): TopicItem[] => {
      const cell = cells[criterion]?.[option]
      if (!cell) return []
      const line = plainText(answerLine(answer(cell)))
      const entry = {
        title: row.title,
        address: `/compare/${id}/#${cellId(rowId(id, criterion), option)}`,
        page: title,
        words: `${column.title}: ${line}`,
      }
      return [{ group: 'row', entry, names: column.title, text: `${row.title}\n${line}` }]
    }),
  )
}

function messageItems(note: NoteOutline): TopicItem[] {
  return messagesIn(note.components).map(({ id, text, program, cause, remedy }) => ({
    group: 'message',
    entry: { title: text, address: `${note.path}#${id}`, page: note.title },
    names: `${program}\n${text}`,
    text: `${cause}\n${remedy}`,
  }))
}

function factItems(facts: Facts, page: string): TopicItem[] {
  return Object.entries(facts).map(([id, fact]) => ({
    group: 'fact',
    entry: { title: fact.what, address: `${page}#${id}`, words: factText(fact) },
    names: fact.what,
    text: '',
  }))
}

function termItems(terms: Terms, page: string): TopicItem[] {
  return Object.entries(terms).map(([id, { term, also = [], definition }]) => ({
    group: 'term',
    entry: { title: term, address: `${page}#${id}`, words: definition },
    names: [term, ...also].join('\n'),
    text: definition,
  }))
}
