import type { AstroIntegrationLogger } from 'astro'

/** A page of the development server. */
export interface FetchedPage {
  /** Below the base. */
  path: string
  html: string
}

/**
 * All pages with sections. One whose note has an error is left out, and the terminal names it: if
 * the server had to serve that page, it would show the error in every open page.
 * @param address where the development server serves the site, with a slash at its end
 */
export async function fetchPages(
  address: string,
  logger: AstroIntegrationLogger,
): Promise<FetchedPage[]> {
  const list = await fetchPage(address, '/sections/')
  const broken = pathsIn(list, /data-broken="([^"]+)"/g, address)
  const pages: FetchedPage[] = []
  for (const path of pathsIn(list, /href="([^"#]+\/)["#]/g, address)) {
    if (broken.has(path)) logger.warn(`${path} has an error, so search leaves it out.`)
    else pages.push({ path, html: await fetchPage(address, path) })
  }
  return pages
}

/** The paths below the base that a pattern finds in a page, each once. */
function pathsIn(html: string, pattern: RegExp, address: string): Set<string> {
  const found = [...html.matchAll(pattern)]
    .map(([, path = '']) => new URL(path, address).href)
    .filter((page) => page.startsWith(address))
    .map((page) => page.slice(address.length - 1))
  return new Set(found)
}

/** The HTML of a page of the development server. It throws where the server answers with an error. */
export async function fetchPage(address: string, path: string): Promise<string> {
  const page = address + path.slice(1)
  const response = await fetch(page)
  if (!response.ok) throw new Error(`${page} answers ${response.status}`)
  return response.text()
}
