import { cellId, columnId, rowId } from '#comparison/ids.ts'
import { otherPages } from '#addresses/otherPages.ts'
import { topicPath, topicTitle } from '#terms/topic.ts'
import type { SiteData } from './dataOfSite.ts'
import { messagesIn } from './messagesIn.ts'
import {
  nameIn,
  noteComponents,
  type ComponentName,
  type EntryData,
  type UsedComponent,
} from './noteComponents.ts'

/** A note as far as its addresses need it. */
export interface AddressedNote {
  /** Address below the site's base. */
  path: string
  title: string
  summary: string
  headings: readonly { id: string | undefined; text: string }[]
  components: readonly UsedComponent[]
}

/** Something that has an address. */
export interface Listed {
  /** Below the site's base: `/resources/secrets/`, `/resources/secrets/#encryption`. */
  address: string
  /** Without the title of its page. */
  title: string
  /** What the page answers; only for notes and comparisons. */
  summary?: string
}

/** The parts of an address from which names are made. */
interface AddressParts {
  chapter: string
  /** The name of the page; the chapter's for its opening note. */
  page: string
  id: string
}

/** A part of the lists of addresses. */
export interface Part {
  title: string
  /** Address of the page that shows it; that of its first entry if absent. */
  path?: string
  /** Whether the index of all sections has it too, besides the list of short addresses. */
  isIndexed: boolean
}

export type AddressData = EntryData & Pick<SiteData, 'comparisons' | 'topics' | 'pages'>

/** What the site needs to know of a kind of things that have addresses. */
export interface AddressKind {
  list: (notes: readonly AddressedNote[], data: AddressData) => readonly Listed[]
  /**
   * The names that its short address may have, the shortest first. What has such names is in the
   * ledger; the others are only targets of links.
   */
  names?: (address: AddressParts) => readonly string[]
  /** Where lists have it: with its chapter, below its page, or in a part of its own. */
  place?: 'chapter' | 'page' | Part
}

const comparisonPath = (id: string) => `/compare/${id}/`

/** What a component shows under ids, in all notes that use it. */
const entriesOf =
  (component: ComponentName): AddressKind['list'] =>
  (notes, data) =>
    notes.flatMap(({ path, components }) =>
      components
        .filter(({ name }) => name === component)
        .flatMap((use) => noteComponents[component]?.entries(data, nameIn(use)) ?? [])
        .map(({ id, title }) => ({ address: `${path}#${id}`, title })),
    )

/** Lists parts of all comparisons. */
const ofComparisons =
  (list: (comparison: SiteData['comparisons'][string]) => readonly Listed[]): AddressKind['list'] =>
  (_notes, { comparisons }) =>
    Object.values(comparisons).flatMap(list)

/**
 * Every kind of thing that has an address. The first kinds choose their names first. Whatever lists
 * addresses reads this: the checks of links, the ledger, the index of all sections, the list of short
 * addresses and llms.txt. The records of `/api/` are read from the built pages; a test compares them.
 */
export const addressKinds = {
  note: {
    list: (notes) => notes.map(({ path, title, summary }) => ({ address: path, title, summary })),
    names: ({ chapter, page }) => [page, `${chapter}-${page}`],
    place: 'chapter',
  },
  comparison: {
    list: ofComparisons(({ id, title, question }) => [
      { address: comparisonPath(id), title, summary: question },
    ]),
    names: ({ page }) => [page, `compare-${page}`],
    place: { title: 'Comparisons', path: '/compare/', isIndexed: true },
  },
  term: {
    list: entriesOf('Glossary'),
    names: ({ id }) => [id, `term-${id}`],
    place: { title: 'Terms', isIndexed: true },
  },
  version: {
    list: entriesOf('VersionCalendar'),
    names: ({ id, page }) => [id, `${page}-${id}`],
    place: { title: 'Versions', isIndexed: false },
  },
  quota: {
    list: entriesOf('FactTable'),
    names: ({ id, page }) => [id, `${page}-${id}`],
    place: { title: 'Quotas', isIndexed: false },
  },
  section: {
    list: (notes) =>
      notes.flatMap(({ path, headings }) =>
        headings.flatMap(({ id, text }) =>
          id === undefined ? [] : [{ address: `${path}#${id}`, title: text }],
        ),
      ),
    names: ({ chapter, page, id }) => {
      const below = id === page || id.startsWith(`${page}-`) ? id : `${page}-${id}`
      return [below, `${chapter}-${below}`]
    },
    place: 'page',
  },
  row: {
    list: ofComparisons(({ id, criteria }) =>
      Object.entries(criteria).map(([criterion, { title }]) => ({
        address: `${comparisonPath(id)}#${rowId(id, criterion)}`,
        title,
      })),
    ),
    names: ({ id }) => [id.replaceAll('.', '-')],
    place: 'page',
  },
  message: {
    list: (notes) =>
      notes.flatMap(({ path, components }) =>
        messagesIn(components).map(({ id, text }) => ({ address: `${path}#${id}`, title: text })),
      ),
    names: ({ id, page }) => [id, `${page}-${id}`],
    place: { title: 'Messages', isIndexed: false },
  },
  column: {
    list: ofComparisons(({ id, options }) =>
      Object.entries(options).map(([option, { title }]) => ({
        address: `${comparisonPath(id)}#${columnId(id, option)}`,
        title,
      })),
    ),
  },
  cell: {
    list: ofComparisons(({ id, criteria, options }) =>
      Object.entries(criteria).flatMap(([criterion, row]) =>
        Object.entries(options).map(([option, column]) => ({
          address: `${comparisonPath(id)}#${cellId(rowId(id, criterion), option)}`,
          title: `${row.title}, ${column.title}`,
        })),
      ),
    ),
  },
  fact: {
    list: entriesOf('Freshness'),
    names: ({ id, page }) => [id, `${page}-${id}`],
    place: { title: 'Facts', isIndexed: false },
  },
  topic: {
    list: (_notes, { topics }) =>
      Object.entries(topics).map(([id, { name }]) => ({
        address: topicPath(id),
        title: topicTitle(name),
      })),
  },
  page: {
    list: (_notes, { pages }) =>
      pages.map((address) => ({ address, title: otherPages[address] ?? address })),
  },
  file: {
    list: (notes, { comparisons, topics }) => [
      ...notes.map(({ path }) => fileOf(path, 'md')),
      ...Object.values(comparisons).flatMap(({ id }) =>
        ['md', 'csv', 'json'].map((type) => fileOf(comparisonPath(id), type)),
      ),
      ...Object.keys(topics).map((id) => fileOf(topicPath(id), 'md')),
    ],
  },
} satisfies Readonly<Record<string, AddressKind>>

/** The file with the content of a page in another format. */
function fileOf(path: string, type: string): Listed {
  const address = path.replace(/\/$/, `.${type}`)
  return { address, title: address }
}
