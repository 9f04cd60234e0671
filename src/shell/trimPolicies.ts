import type { AstroIntegration } from 'astro'
import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Keeps in the Content Security Policy of every page only the hashes of what stands in that page.
 * Astro lists those of all scripts and styles of the site; files are allowed by `'self'` already, and
 * a hash cannot be compressed: ten of them weigh as much as a paragraph.
 */
export function trimPolicies(): AstroIntegration {
  return {
    name: 'trim-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir)
        for (const file of globSync(`${folder}**/*.html`)) {
          writeFileSync(file, trimPolicy(readFileSync(file, 'utf8')))
        }
      },
    },
  }
}

/** A page with the hashes that it needs, and no others. */
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
