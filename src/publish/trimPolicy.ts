import { createHash } from 'node:crypto'

/**
 * A page whose Content Security Policy has only the hashes of what is in that page. Astro lists those of
 * all scripts and styles of the site; files are allowed by `'self'` already, and a hash cannot be
 * compressed: ten of them weigh as much as a paragraph.
 */
export function trimPolicy(html: string): string {
  const inline = html.matchAll(/<(script|style)[^>]*>([^]*?)<\/\1>/g)
  const needed = new Set(
    [...inline]
      .map(([, , text = '']) => text)
      .filter((text) => text !== '')
      .map((text) => createHash('sha256').update(text).digest('base64')),
  )
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(/ 'sha256-([^']+)'/g, (hash, digest: string) =>
      needed.has(digest) ? hash : '',
    ),
  )
}
