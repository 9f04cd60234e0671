/** The titles of the pages that are neither notes nor comparisons, by their addresses. */
export const otherPages: Readonly<Record<string, string>> = {
  '/': 'Home page',
  '/compare/': 'Comparisons',
  '/go/': 'Short addresses',
  '/search/': 'Search',
  '/sections/': 'All sections',
  '/topics/': 'Topics',
}

/**
 * Whether an address is that of a page with sections of its own, a note or a comparison. Pages for
 * printing and of topics repeat the sections of notes, and short addresses redirect to them.
 */
export function hasSections(path: string): boolean {
  return path.endsWith('/') && !(path in otherPages) && !/^\/(print|topics|go)\//.test(path)
}
