/**
 * The addresses of all pages with sections, below the base, as the page of all sections lists them.
 * @param address where the development server serves the site, with a slash at its end
 */
export async function listPages(address: string): Promise<string[]> {
  const list = await fetchPage(address, '/search/')
  const pages = [...list.matchAll(/href="([^"#]+\/)["#]/g)]
    .map(([, path = '']) => new URL(path, address).href)
    .filter((page) => page.startsWith(address))
    .map((page) => page.slice(address.length - 1))
  return [...new Set(pages)]
}

/** The HTML of a page of the development server. It throws where the server answers with an error. */
export async function fetchPage(address: string, path: string): Promise<string> {
  const page = address + path.slice(1)
  const response = await fetch(page)
  if (!response.ok) throw new Error(`${page} answers ${response.status}`)
  return response.text()
}
