/**
 * Fetches a file whose name stays when its content changes: a copy that the browser kept is used only
 * where the host says that it is still the newest.
 */
export function fetchFresh(address: string): Promise<Response> {
  return fetch(address, { cache: 'no-cache' })
}
