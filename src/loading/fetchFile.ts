/**
 * Fetches a file of this site.
 * @param cache by default for a file whose name stays the same when its content changes: the browser
 *   uses its cached copy only if the host confirms that it is still the newest
 * @throws when the host cannot be reached or answers with an error
 */
export async function fetchFile(
  address: string,
  cache: RequestCache = 'no-cache',
): Promise<Response> {
  const response = await fetch(address, { cache })
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  return response
}
