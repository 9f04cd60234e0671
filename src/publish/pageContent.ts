import { pageMarkdown, type PageMarkdown } from '#publish/markdown/pageMarkdown.ts'
import { readPage } from '#sections/readPage.ts'
import type { Section } from '#sections/section.ts'

/** All that is read from a page; the page itself is no longer needed. */
export interface PageContent {
  /** Address below the site's base. */
  path: string
  sections: readonly Section[]
  markdown: PageMarkdown
}

/**
 * Reads a page.
 * @param path address below the site's base
 * @param html the page as it is served
 * @param site absolute address that the site is served from, with a slash at its end
 * @returns `undefined` for a page without an article, such as the home page
 */
export function readContent(path: string, html: string, site: string): PageContent | undefined {
  const page = readPage(path, html)
  return page && { path, sections: page.sections, markdown: pageMarkdown(page, site) }
}
