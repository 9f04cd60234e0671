/** A record that Pagefind found for some words. */
export interface PagefindResult {
  /** Name of the record. */
  id: string
  score: number
  /** The positions of the words, counted in words from the beginning. */
  words: readonly number[]
  data: () => Promise<PagefindData>
}

/** What Pagefind keeps of a record. */
export interface PagefindData {
  url: string
  content: string
  meta: Readonly<Record<string, string>>
}

/** The part of Pagefind's API that this site uses. */
export interface Pagefind {
  /** The records that have all words, or the words in quotation marks; all records for `null`. */
  search: (query: string | null) => Promise<{ results: readonly PagefindResult[] }>
}

/** Pagefind, and the failures that it does not report itself. */
export interface Engine extends Pagefind {
  /** Starts to record the files that cannot be loaded. */
  expectAll: () => void
  /** Names of the word files that could not be loaded since then, so their words were not found. */
  missing: () => readonly string[]
}

/** The module that Pagefind writes beside its index. */
export interface PagefindModule {
  /** Makes Pagefind fetch its files with a function of the page. */
  fetchWith: (fetch: (address: string) => Promise<Response>) => void
  createInstance: (options: {
    /** Where the index is. */
    basePath: string
    /** What it puts before the addresses of records; they are below the site's base. */
    baseUrl: '/'
    noWorker: boolean
  }) => Pagefind
}
