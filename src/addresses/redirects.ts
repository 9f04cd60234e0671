import { splitAddress } from './address.ts'
import type { MovedPage } from './moves.ts'

/** An address that a host should answer with another, both from the root of the host. */
interface Redirect {
  from: string
  to: string
}

/**
 * The redirects that a host can do: pages whose sections can all be found from the new page, and the
 * files beside any moved page. The fragment of an address never reaches the host; the browser keeps it.
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

/**
 * The redirects for an nginx `server { include … }`. One location per address works for any number and
 * length; a `map` rejects long addresses unless the host increases its hash size.
 * @throws when an address contains a character with a special meaning in nginx
 */
export function nginxFile(redirects: readonly Redirect[]): string {
  return redirects
    .toSorted((a, b) => (orderInNginx(a) < orderInNginx(b) ? -1 : 1))
    .map(({ from, to }) => {
      const special = /["$\\]/.exec(from + to)
      if (special) throw new Error(`nginx cannot redirect ${from} to ${to}: it has a ${special[0]}`)
      const place = Buffer.byteLength(from) > longestLocation ? pattern(from) : `= "${from}"`
      // Behind a proxy nginx does not know by which name and protocol it was reached.
      return `location ${place} { absolute_redirect off; return 301 "${to}$is_args$args"; }\n`
    })
    .join('')
}

/** Bytes of the longest address that nginx compares as it is; it cuts off longer ones silently. */
const longestLocation = 255

/** An address as the pattern of a location. */
const pattern = (address: string) => `~ "^${address.replace(/[.*+?^${}()|[\]]/g, '[$&]')}$"`

/**
 * Nginx sorts locations, with a slash before everything else. Unsorted, thousands of them take seconds.
 */
const orderInNginx = ({ from }: Redirect) => from.replaceAll('/', '\u0001')
