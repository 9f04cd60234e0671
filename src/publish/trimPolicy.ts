import { createHash } from 'node:crypto'

/**
 * Returns a page whose Content Security Policy lists only the hashes of that page. Astro lists the
 * hashes of all scripts and styles of the site. Files are already allowed by `'self'`, and hashes do
 * not compress: ten of them are as large as a paragraph.
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
