import type { Term, Terms } from './term.ts'

/** A term with its id. */
export interface NamedTerm extends Term {
  id: string
}

/** Terms in alphabetical order by their first letters, A to Z; those that begin with none are under "0". */
export function termsByLetter(terms: Terms): Map<string, NamedTerm[]> {
  const sorted = Object.entries(terms)
    .map(([id, term]) => ({ ...term, id }))
    .toSorted((a, b) => a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }))
  return Map.groupBy(sorted, ({ term }) => /^\p{L}/u.exec(term)?.[0].toUpperCase() ?? '0')
}
