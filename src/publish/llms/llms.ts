import type { ExtraFile } from '#data/extraFiles.ts'
import { markdownLink } from '#sharing/shareText.ts'
import { markdownAlternate } from '#publish/markdown/markdownAlternate.ts'

/** Pages of one kind, such as those of a chapter. */
export interface PageGroup {
  title: string
  pages: readonly {
    title: string
    /** Address below the site's base. */
    path: string
    /** What it answers, in one line. */
    summary: string
  }[]
}

/**
 * The list of pages for language models, as llmstxt.org describes it. It links to the Markdown of each
 * page.
 * @param site address of the site with its base and a slash at the end
 */
export function llmsList(
  about: { name: string; description: string },
  groups: readonly PageGroup[],
  extras: readonly ExtraFile[],
  site: string,
): string {
  const line = ({ title, path, summary }: ExtraFile) =>
    `- ${markdownLink(title, site + path.slice(1))}: ${summary}\n`
  const sections = groups.map(({ title, pages }) => {
    const lines = pages.map((page) => line({ ...page, path: markdownAlternate(page.path) }))
    return `## ${title}\n\n${lines.join('')}`
  })
  return [
    `# ${about.name}\n`,
    `> ${about.description}\n`,
    'Every note and comparison ends with its address and the day it was checked. Numbers in brackets refer to its sources.\n',
    ...sections,
    `## Optional\n\n${extras.map(line).join('')}`,
  ].join('\n')
}

/** Many pages in one text. */
export function joinPages(pages: readonly string[]): string {
  return pages.join('\n---\n\n')
}
