import { isKind, type Kind } from '#sections/section.ts'

/** What a search page shows. Its address contains all of it. */
export interface SearchState {
  query: string
  chapter: string | undefined
  kind: Kind | undefined
  /** Whether misspelled words are searched as they were typed. */
  asTyped: boolean
}

/** Reads the state from the parameters of an address. Missing parameters stay undefined. */
export function readState(parameters: URLSearchParams): SearchState {
  const kind = parameters.get('kind') ?? ''
  return {
    query: parameters.get('q') ?? '',
    chapter: parameters.get('chapter') || undefined,
    kind: isKind(kind) ? kind : undefined,
    asTyped: parameters.has('exactly'),
  }
}

/** The address of a page with this state, and without the state of any other search. */
export function withState(address: string, { query, chapter, kind, asTyped }: SearchState): URL {
  const url = new URL(address)
  const values = { q: query.trim(), chapter, kind, exactly: asTyped ? '1' : undefined }
  for (const [name, value] of Object.entries(values)) {
    if (value) url.searchParams.set(name, value)
    else url.searchParams.delete(name)
  }
  return url
}
