/**
 * The path of the Markdown version of a page: `/resources/secrets/` gives `/resources/secrets.md`.
 * @param path address below the site's base
 */
export function twinPath(path: string): string {
  return path.replace(/\/$/, '.md')
}
