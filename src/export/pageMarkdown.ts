import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select } from 'hast-util-select'
import { toMdast, type Handle } from 'hast-util-to-mdast'
import { toString } from 'hast-util-to-string'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { plainArticle } from './plainArticle.ts'

/**
 * A note or comparison in Markdown (CommonMark with GitHub's tables), from its title to the line that
 * says where it is from and how old it is. Every link is absolute.
 * @param html the page as it is served
 * @param path address of the page below the site's base
 * @param site address of the site with its base and a slash at the end
 * @throws when the page is neither
 */
export function pageMarkdown(html: string, path: string, site: string): string {
  const page = fromHtml(html)
  const article = select('article[data-search]', page)
  if (!article) throw new Error(`${path} has no text to make Markdown of.`)
  const age = ageOf(page)
  plainArticle(article, path, site)
  const tree = toMdast(article, { handlers: { figure, sup } })
  const markdown = toMarkdown(tree, {
    bullet: '-',
    handlers: { footnoteReference: ({ identifier }) => `[${identifier}]` },
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  })
  return `${markdown}\nSource: ${site}${path.slice(1)}, ${age}\n`
}

/** The day on which the page was held against its sources. */
function ageOf(page: Root): string {
  const reviewed = select('.note-footer time', page)
  const day = reviewed ?? select('.comparison-sources time', page)
  return `${reviewed ? 'reviewed' : 'checked'} ${String(day?.properties['dateTime'])}`
}

/** A code block says its language, and the name of its file when it has one. */
const figure: Handle = (state, element) => {
  const pre = select('pre', element)
  if (!pre) return state.all(element)
  const caption = toString(select('figcaption > span', element) ?? element)
  const language = pre.properties['dataLanguage']
  return {
    type: 'code',
    lang: typeof language === 'string' ? language : caption,
    meta: typeof language === 'string' ? `title="${caption}"` : null,
    value: toString(pre),
  }
}

/** The number of a source, as which a footnote stands in the text; the notes themselves are a section. */
const sup: Handle = (_state, element) => ({
  type: 'footnoteReference',
  identifier: toString(element),
})
