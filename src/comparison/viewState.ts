/** What a reader chose to see of a comparison. */
export interface View {
  /** Ids of the options shown, in their order; empty for all as they are. */
  options: readonly string[]
  /** Whether only rows in which the options differ are shown. */
  differences: boolean
  /** Words that a row must contain. */
  filter: string
}

/** Everything, as it was declared. */
export const wholeView: View = { options: [], differences: false, filter: '' }

/**
 * Reads the view of a comparison from the query of an address, such as
 * `?compute-options=fargate,auto-mode&compute-options.differences`. Unknown options are ignored.
 * @param known ids of all options
 */
export function readView(id: string, query: URLSearchParams, known: readonly string[]): View {
  const options = (query.get(id) ?? '').split(',').filter((option) => known.includes(option))
  return {
    options: options.length >= 2 ? [...new Set(options)] : [],
    differences: query.has(`${id}.differences`),
    filter: query.get(`${id}.filter`) ?? '',
  }
}

/** Puts a view into a query, next to whatever else the query contains. */
export function writeView(
  id: string,
  { options, differences, filter }: View,
  query: URLSearchParams,
) {
  const set = (name: string, value: string | undefined) =>
    value === undefined ? query.delete(name) : query.set(name, value)
  set(id, options.length > 0 ? options.join(',') : undefined)
  set(`${id}.differences`, differences ? '' : undefined)
  set(`${id}.filter`, filter || undefined)
}
