/**
 * Where a page is found as Markdown: `/resources/secrets/` gives `/resources/secrets.md`.
 * @param path address below the site's base
 */
export function twinPath(path: string): string {
  return path.replace(/\/$/, '.md')
}
