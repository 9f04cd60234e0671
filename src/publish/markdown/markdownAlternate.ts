/**
 * The path of the Markdown alternate of a page: `/resources/secrets/` gives `/resources/secrets.md`.
 * @param path address below the site's base
 */
export function markdownAlternate(path: string): string {
  return path.replace(/\/$/, '.md')
}
