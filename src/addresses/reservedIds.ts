/** Ids that the pages use for their own parts. */
const reserved =
  /^(main|sidebar|contents|sources|related|preview|status|theme|search-dialog|chapter-.+|letter-.+|source-\d+|.+-(query|results))$/

/** Whether an id belongs to the page around a note, so that no section may use it. */
export function isReserved(id: string): boolean {
  return reserved.test(id)
}
