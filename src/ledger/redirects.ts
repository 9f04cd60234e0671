import { splitAddress } from './address.ts'
import type { MovedPage } from './moves.ts'

/** An address that a host should answer with another, both from the root of the host. */
interface Redirect {
  from: string
  to: string
}

/**
 * What a host can redirect: pages whose sections are all found from the new one, and the files beside
 * any page that moved. The fragment of an address never reaches the host; the browser carries it over.
 * @param base the path the site is served from, with a slash at both ends
 */
export function hostRedirects(pages: readonly MovedPage[], base: string): Redirect[] {
  const below = (path: string) => base + path.slice(1)
  return pages.flatMap(({ path, to, canRedirect }) => {
    const target = splitAddress(to).path
    const isComparison = [path, target].every((each) => each.startsWith('/compare/'))
    const files = ['.md', ...(isComparison ? ['.csv', '.json'] : [])].map((type) => ({
      from: below(path.replace(/\/$/, type)),
      to: below(target.replace(/\/$/, type)),
    }))
    return [...(canRedirect ? [{ from: below(path), to: below(to) }] : []), ...files]
  })
}

/** The file `_redirects` of Netlify, Cloudflare and hosts like them. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('')
}

/** The pairs of an nginx `map $uri $moved_to { include … }`. */
export function nginxMap(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to};\n`).join('')
}
