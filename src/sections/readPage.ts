import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { findElement } from './elements.ts'
import { readSections } from './readSections.ts'
import type { Section } from './section.ts'

/** A built page, read once for all files that are made from it. */
export interface Page {
  /** Address below the site's base, `/resources/secrets/`. */
  path: string
  /** Its `<article data-search>`. */
  article: Element
  /** What search can find and people can link to, in reading order; the page itself comes first. */
  sections: readonly Section[]
}

/**
 * Reads a page of the site.
 * @param path address below the site's base
 * @param html the page as it is served
 * @returns `undefined` for a page without an `<article data-search>`, such as the home page
 */
export function readPage(path: string, html: string): Page | undefined {
  if (!html.includes('data-search=')) return undefined
  const article = findElement(
    fromHtml(html),
    ({ tagName, properties }) => tagName === 'article' && 'dataSearch' in properties,
  )
  return article && { path, article, sections: readSections(path, article) }
}
