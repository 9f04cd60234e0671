import { toString } from 'mdast-util-to-string'
import { markdownToHtml, markdownToMdast } from 'satteri'
import { internalLinks } from '#addresses/internalLinks.ts'

const features = { gfm: { footnotes: false } }

/**
 * The HTML of a few words of Markdown, without a paragraph around them.
 * @param base the path the site is served from, with a slash at both ends, for links to notes
 */
export function inlineHtml(words: string, base: string): string {
  const { html } = markdownToHtml(words, { features, mdastPlugins: [internalLinks(base)] })
  return html.trim().replace(/^<p>|<\/p>$/g, '')
}

/** The same words without their Markdown. */
export function plainText(words: string): string {
  return toString(markdownToMdast(words, { features, position: false }))
}
