import { toMdast, type Handle } from 'hast-util-to-mdast'
import { toString } from 'hast-util-to-string'
import type { RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { attribute, descendants, findByPart, findByTag } from '#sections/elements.ts'
import type { Page } from '#sections/readPage.ts'
import { plainArticle } from './plainArticle.ts'
import { sourcesOf } from './sourcesOf.ts'

/** A page in Markdown, CommonMark with GitHub's tables. */
export interface PageMarkdown {
  /** From the title to the line that says where the page is from and how old it is. */
  text: string
  /** What each heading with an id opens, with the sources it cites, by these ids. */
  sections: ReadonlyMap<string, string>
}

/** A heading, and what follows it up to the next. */
interface Part {
  /** Level of the heading. */
  level: number
  id: string | undefined
  /** Whether it is the numbered list of the sources that the page cites. */
  isSources: boolean
  markdown: string
}

/**
 * Writes a note or comparison as Markdown with absolute links. It changes the article, so call it after
 * everything else that reads the article.
 * @param site address of the site with its base and a slash at the end
 * @throws when a heading is inside an element that cannot contain headings in Markdown
 */
export function pageMarkdown(
  { path, article, sections: [page] }: Page,
  site: string,
): PageMarkdown {
  plainArticle(article, path, site)
  const headings = [...descendants(article)].filter(({ tagName }) => /^h[1-4]$/.test(tagName))
  const list = findByPart(article, 'sources')
  const sourcesHeading = list && findByTag(list, 'h2')
  const tree = toMdast(article, { handlers: { figure, sup } })
  const parts = cut(tree.type === 'root' ? tree.children : []).map(
    ({ level, markdown }, index): Part => ({
      level,
      id: attribute(headings[index], 'id'),
      isSources: sourcesHeading !== undefined && headings[index] === sourcesHeading,
      markdown,
    }),
  )
  if (parts.length !== headings.length) {
    throw new Error(`${path} has a heading inside a list, a quotation or a table.`)
  }
  const text = parts.map(({ markdown }) => markdown).join('\n')
  return {
    text: `${text}\nSource: ${site}${path.slice(1)}, checked ${page?.reviewed}\n`,
    sections: sectionsOf(parts),
  }
}

/** The Markdown of a document, cut before every heading. */
function cut(nodes: readonly RootContent[]) {
  const parts: { level: number; nodes: RootContent[] }[] = []
  for (const node of nodes) {
    if (node.type === 'heading') parts.push({ level: node.depth, nodes: [node] })
    else parts.at(-1)?.nodes.push(node)
  }
  return parts.map(({ level, nodes }) => ({
    level,
    markdown: toMarkdown(
      { type: 'root', children: nodes },
      {
        bullet: '-',
        handlers: { footnoteReference: ({ identifier }) => `[${identifier}]` },
        extensions: [gfmToMarkdown({ tablePipeAlign: false })],
      },
    ),
  }))
}

/**
 * A section ends at the next heading of the same level or above. The sources that it cites follow,
 * unless it has the whole list.
 */
function sectionsOf(parts: readonly Part[]): Map<string, string> {
  const list = parts.find(({ isSources }) => isSources)
  return new Map(
    parts.flatMap((part, index): [string, string][] => {
      if (part.id === undefined) return []
      const rest = parts.slice(index + 1)
      const end = rest.findIndex(({ level }) => level <= part.level)
      const own = [part, ...(end === -1 ? rest : rest.slice(0, end))]
      const section = own.map(({ markdown }) => markdown).join('\n')
      const cited = list && !own.includes(list) ? sourcesOf(section, list.markdown) : ''
      return [[part.id, [section, cited].filter(Boolean).join('\n')]]
    }),
  )
}

/** A code block has its language, the name of its file if it has one, and its address if that is served. */
const figure: Handle = (state, element) => {
  const pre = findByTag(element, 'pre')
  if (!pre) return state.all(element)
  const title = attribute(pre, 'dataTitle')
  const source = attribute(findByTag(element, 'a'), 'href')
  return {
    type: 'code',
    lang: attribute(pre, 'dataLanguage'),
    meta:
      [title && `title="${title}"`, source && `source="${source}"`].filter(Boolean).join(' ') ||
      null,
    value: toString(pre),
  }
}

/**
 * A footnote appears in the text as the number of its source; the footnotes themselves are a section.
 */
const sup: Handle = (_state, element) => ({
  type: 'footnoteReference',
  identifier: toString(element),
})
