/**
 * Fetches a file whose name stays the same when its content changes. The browser uses its cached copy
 * only if the host confirms that it is still the newest.
 */
export function fetchFresh(address: string): Promise<Response> {
  return fetch(address, { cache: 'no-cache' })
}
