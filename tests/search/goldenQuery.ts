/** What somebody types, and the sections that answer it. */
export interface GoldenQuery {
  query: string
  kind:
    | 'exact'
    | 'abbreviation'
    | 'synonym'
    | 'typo'
    | 'error'
    | 'command'
    | 'question'
    | 'asked'
    | 'keywords'
    | 'versus'
  /** Addresses of all sections that are a right first answer. */
  finds: readonly string[]
}

/** Makes queries of a kind, each with the sections that answer it. */
export const queriesOf =
  (kind: GoldenQuery['kind']) =>
  (query: string, ...finds: string[]): GoldenQuery => ({ query, kind, finds })
