/** Where a word stands in a page, as Pagefind reports it. */
interface Location {
  balanced_score: number
}

/** A section of a page that holds hits; the first may be the page itself, before any heading. */
interface SubResult {
  title: string
  url: string
  /** HTML with `<mark>` around the hits. */
  excerpt: string
  weighted_locations: Location[]
}

interface PageData {
  meta: { title: string; chapter?: string; summary?: string }
  sub_results: SubResult[]
}

/** The part of Pagefind's API for browsers that this site uses. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>
  init: () => Promise<void>
  search: (query: string) => Promise<{ results: { data: () => Promise<PageData> }[] }>
}

/** A section that answers a query. */
export interface SectionResult {
  /** Title of the section; of the note, when the hit stands before its first section. */
  title: string
  /** Where the section stands: chapter, note. */
  trail: string[]
  url: string
  /** HTML with `<mark>` around the hits. */
  excerpt: string
}

/** The sections found, and whether there are more than are shown. */
export interface Found {
  sections: SectionResult[]
  more: boolean
}

/** How many notes are looked into, and how many sections of each are shown. */
const notesShown = 8
const sectionsPerNote = 3

let engine: Promise<Pagefind> | undefined

async function start(): Promise<Pagefind> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/')
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)
  await pagefind.options({ baseUrl: base, excerptLength: 24 })
  await pagefind.init()
  return pagefind
}

/** Starts loading the engine. A failed start is tried again at the next call. */
export function startEngine(): Promise<Pagefind> {
  engine ??= start().catch((error: unknown) => {
    engine = undefined
    throw error
  })
  return engine
}

/**
 * The sections that answer a query, the best note first and within a note the best section first.
 * @throws when the index cannot be loaded
 */
export async function searchSections(query: string): Promise<Found> {
  const { results } = await (await startEngine()).search(query)
  const pages = await Promise.all(results.slice(0, notesShown).map((result) => result.data()))
  return {
    sections: pages.flatMap(sectionsOf),
    more:
      results.length > notesShown ||
      pages.some(({ sub_results }) => sub_results.length > sectionsPerNote),
  }
}

function sectionsOf({ meta, sub_results }: PageData): SectionResult[] {
  const chapter = meta.chapter ? [meta.chapter] : []
  return sub_results
    .toSorted((a, b) => score(b) - score(a))
    .slice(0, sectionsPerNote)
    .map(({ title, url, excerpt }) => {
      const isNote = !url.includes('#')
      return {
        title,
        trail: isNote ? chapter : [...chapter, meta.title],
        url,
        // The hit may be one of the words that stand nowhere in the text.
        excerpt: isNote ? (meta.summary ?? excerpt) : excerpt,
      }
    })
}

function score({ weighted_locations }: SubResult): number {
  return weighted_locations.reduce((sum, location) => sum + location.balanced_score, 0)
}
