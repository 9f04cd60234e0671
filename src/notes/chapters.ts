import { root } from 'astro:config/server'
import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content'
import { fileURLToPath } from 'node:url'
import { z } from 'astro/zod'
import { topics } from '#data/topics.ts'
import { sourceKey } from '#facts/sourceKey.ts'
import { topicFinder, type TopicLink } from '#terms/topic.ts'
import { splitAddress } from '#addresses/address.ts'
import { moves } from '#addresses/siteLedger.ts'
import { readChapters, type ChapterData } from '#sections/chapterFiles.ts'
import { listAddresses } from './addressCatalogue.ts'
import { componentsIn } from './componentsIn.ts'
import type { LinkedComponent, UsedComponent } from './noteComponents.ts'
import { notePath } from './notePath.ts'
import { pageOf } from './pageOf.ts'
import { siteData } from './siteData.ts'

/** A page of the site: one concept. */
export interface Note {
  entry: CollectionEntry<'notes'>
  /** Address below the site's base. */
  path: string
  title: string
  /** What lists under the chapter's name call it: the opening note is the chapter's overview. */
  label: string
  summary: string
  components: readonly UsedComponent[]
}

/** A folder of notes, in reading order; the first is its opening note. */
export interface Chapter extends Omit<ChapterData, 'notes' | 'groups'> {
  /** Address of its opening note. */
  path: string
  notes: Note[]
  /** The same notes in parts, if the chapter has any; the first part has no title. */
  parts: readonly { title: string | undefined; notes: readonly Note[] }[]
}

let loaded: Promise<Chapter[]> | undefined

/** All chapters in order, each with its notes in order. */
export function getChapters(): Promise<Chapter[]> {
  // In development the notes change between two requests.
  if (import.meta.env.DEV) return loadChapters()
  return (loaded ??= loadChapters())
}

async function loadChapters(): Promise<Chapter[]> {
  const entries = await getCollection('notes')
  return readChapters(fileURLToPath(root)).map((chapter) => {
    const places = new Map(
      ['index', ...chapter.notes].map((name, place) => [`${chapter.id}/${name}`, place]),
    )
    // The checks report a note that is not in the list; in development it comes last.
    const place = ({ id }: Note['entry']) => places.get(id) ?? places.size
    const path = notePath(chapter.id)
    const notes = entries
      .filter((entry) => entry.id.startsWith(`${chapter.id}/`))
      .toSorted((a, b) => place(a) - place(b))
      .map((entry) => ({
        entry,
        path: notePath(entry.id),
        title: entry.data.title,
        label: notePath(entry.id) === path ? 'Overview' : entry.data.title,
        summary: entry.data.summary,
        components: componentsIn(entry.body ?? ''),
      }))
    return { ...chapter, path, notes, parts: partsOf(chapter, notes) }
  })
}

function partsOf({ id, groups }: ChapterData, notes: readonly Note[]): Chapter['parts'] {
  const starts = groups.map(({ title, first }) => ({
    title,
    at: notes.findIndex(({ entry }) => entry.id === `${id}/${first}`),
  }))
  return [{ title: undefined, at: 0 }, ...starts].map(({ title, at }, index) => ({
    title,
    notes: notes.slice(at, starts[index]?.at),
  }))
}

/**
 * The note at an address, its chapter and all chapters as they are now; in development, Astro keeps
 * the props of a route although a `chapter.yaml` has changed.
 */
export async function findNote(path: string) {
  const chapters = await getChapters()
  for (const chapter of chapters) {
    const note = chapter.notes.find((each) => each.path === path)
    if (note) return { note, chapter, chapters }
  }
  throw new Error(`There is no note at ${path}.`)
}

/** The address of the note that shows a list, for links from other pages. */
export async function findPageOf(list: LinkedComponent): Promise<string> {
  const chapters = await getChapters()
  return pageOf(
    list,
    chapters.flatMap(({ notes }) => notes),
  )
}

/** The text of a note as a component, with its sections and what it cites and quotes, in order. */
export async function readContent({ entry }: Note) {
  const { Content, headings, remarkPluginFrontmatter } = await render(entry)
  const citations = z.array(sourceKey).parse(remarkPluginFrontmatter['citations'] ?? [])
  const facts = z.array(z.string()).parse(remarkPluginFrontmatter['facts'] ?? [])
  return { Content, headings, citations, facts }
}

/**
 * Like `readContent`, but returns `undefined` in development for a note with an error. Its own page
 * shows the error, and other pages keep working. In a build, an error stops everything.
 */
export async function readIfSound(note: Note) {
  if (!import.meta.env.DEV) return readContent(note)
  try {
    return await readContent(note)
  } catch {
    return undefined
  }
}

/** How people ask for the sections of a note, as JSON: lists of questions by the ids of the sections. */
export async function readAsks({ entry }: Note): Promise<string | undefined> {
  const asks = await getEntry('asks', entry.id)
  return asks && JSON.stringify(asks.data)
}

/** The notes, sections and comparisons that a note recommends, with their titles. */
export function readRelated({ entry }: Note) {
  return withTitles(entry.data.related)
}

const topicsIn = topicFinder(topics)

/** The pages of the topics that the title of a note names or, if it names none, its aliases. */
export function topicsOf({ title, entry }: Note): TopicLink[] {
  const named = topicsIn(title)
  return named.length > 0 ? named : topicsIn(entry.data.aliases.join('\n'))
}

/** Sections that moved from a page to another address, with their current titles. */
export async function readMovedAnchors(path: string) {
  const moved = moves.movedAnchors(path)
  const titled = await withTitles(moved.map(({ to }) => to))
  return titled.map((each, index) => ({ ...each, id: moved[index]?.id ?? '' }))
}

/** Addresses of the site with their titles, each after that of its page. */
async function withTitles(addresses: readonly string[]) {
  if (addresses.length === 0) return []
  const titles = await getTitles()
  return Promise.all(
    addresses.map(async (address) => {
      const { path, id } = splitAddress(address)
      const page = titles.get(path) ?? path
      if (id === undefined) return { address, title: page }
      const part = titles.get(address) ?? (await titleOfSection(path, id))
      return { address, title: part === undefined ? page : `${page}: ${part}` }
    }),
  )
}

let titles: Promise<ReadonlyMap<string, string>> | undefined

/** The titles of all addresses except those of sections, for which their notes have to be read. */
function getTitles() {
  if (import.meta.env.DEV) return loadTitles()
  return (titles ??= loadTitles())
}

async function loadTitles() {
  const notes = (await getChapters()).flatMap((chapter) => chapter.notes)
  const withoutSections = notes.map((note) => ({ ...note, headings: [] }))
  const all = listAddresses(withoutSections, siteData())
  return new Map(all.map(({ address, title }) => [address, title]))
}

async function titleOfSection(path: string, id: string): Promise<string | undefined> {
  const notes = (await getChapters()).flatMap((chapter) => chapter.notes)
  const note = notes.find((each) => each.path === path)
  const content = note && (await readIfSound(note))
  return content?.headings.find(({ slug }) => slug === id)?.text
}
