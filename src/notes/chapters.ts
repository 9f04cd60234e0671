import { getCollection, render, type CollectionEntry } from 'astro:content'
import { z } from 'astro/zod'
import { sourceKey } from '#facts/sourceKey.ts'
import { splitAddress } from '#addresses/address.ts'
import { moves } from '#addresses/siteLedger.ts'
import { notePath } from './notePath.ts'
import { entryTitle, titleOutsideNotes } from './partTitle.ts'

/** A page of the site: one concept. */
export interface Note {
  entry: CollectionEntry<'notes'>
  /** Address below the site's base. */
  path: string
  title: string
  /** What lists under the chapter's name call it: the opening note is the chapter's overview. */
  label: string
  summary: string
}

/** A folder of notes, in reading order; the first is its opening note. */
export interface Chapter {
  id: string
  /** Address of its opening note. */
  path: string
  title: string
  summary: string
  notes: Note[]
}

let loaded: Promise<Chapter[]> | undefined

/** All chapters in order, each with its notes in order. */
export function getChapters(): Promise<Chapter[]> {
  // In development the notes change between two requests.
  if (import.meta.env.DEV) return loadChapters()
  return (loaded ??= loadChapters())
}

async function loadChapters(): Promise<Chapter[]> {
  const [chapters, entries] = await Promise.all([getCollection('chapters'), getCollection('notes')])
  const notes = entries.toSorted((a, b) => a.data.order - b.data.order)
  return chapters
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      id,
      path: notePath(id),
      title: data.title,
      summary: data.summary,
      notes: notes
        .filter((entry) => entry.id.startsWith(`${id}/`))
        .map((entry) => ({
          entry,
          path: notePath(entry.id),
          title: entry.data.title,
          label: notePath(entry.id) === notePath(id) ? 'Overview' : entry.data.title,
          summary: entry.data.summary,
        })),
    }))
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

/** The notes, sections and comparisons that a note recommends, with their titles. */
export function readRelated({ entry }: Note) {
  return Promise.all(entry.data.related.map(withTitle))
}

/** Sections that moved from a page to another address, with their current titles. */
export function readDepartures(path: string) {
  return Promise.all(
    moves.departures(path).map(async ({ id, to }) => ({ id, ...(await withTitle(to)) })),
  )
}

/** An address of the site with its title. */
async function withTitle(address: string): Promise<{ address: string; title: string }> {
  const { path, id } = splitAddress(address)
  const notes = (await getChapters()).flatMap((chapter) => chapter.notes)
  const note = notes.find((each) => each.path === path)
  if (!note) return { address, title: titleOutsideNotes(path, id) ?? address }
  if (id === undefined) return { address, title: note.title }
  const section = (await readIfSound(note))?.headings.find(({ slug }) => slug === id)
  const part = section?.text ?? entryTitle(id)
  return { address, title: part === undefined ? note.title : `${note.title}: ${part}` }
}
