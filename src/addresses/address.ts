/** An address of the site that people link to. */
export interface PublishedAddress {
  /** Below the site's base: `/resources/secrets/`, `/resources/secrets/#encryption`. */
  address: string
  /** The names that its short address may have, the shortest first. */
  candidates: readonly string[]
}

/**
 * Turns an address as people write it, with a host or without a slash, into the form that the ledger
 * uses.
 */
export function normalAddress(text: string): string {
  const { pathname, hash } = new URL(text, 'http://localhost')
  return pathname.replace(/\/?$/, '/') + hash
}

/** The page and the id of an address; no id for the page itself. */
export function splitAddress(address: string): { path: string; id: string | undefined } {
  const [path = '', id] = address.split('#')
  return { path, id: id === '' ? undefined : id }
}

/** The address of a part of a page. */
export const joinAddress = (path: string, id: string | undefined) =>
  id === undefined ? path : `${path}#${id}`
