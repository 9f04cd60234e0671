import { deserialize, serialize } from 'node:v8'
import { FileCache, cacheFolder, hashOfCode } from '#build/fileCache.ts'
import type { OutputFile } from '#build/outputFolder.ts'
import { joinPages } from '#publish/llms/llms.ts'
import { writeIndex } from '#search/writeIndex.ts'
import type { Section } from '#sections/section.ts'
import { recordsOfAll } from '#sections/sectionRecords.ts'
import type { PublishedPage } from './publishPage.ts'

/** The folders of `src` with the code that makes the search index. */
export const indexCode = [
  'search',
  'messages',
  'comparison',
  'facts',
  'sections',
  'data',
  'addresses',
  'checks',
]

/**
 * Makes the files that need all pages: the search index, the records of all sections, the full text.
 * @param project the project's folder
 * @param order the addresses of all pages in reading order
 * @param chapters titles of the chapters by their ids, in reading order
 */
export async function publishSite(
  project: string,
  pages: readonly PublishedPage[],
  order: readonly string[],
  chapters: Readonly<Record<string, string>>,
): Promise<OutputFile[]> {
  const sections = pages.flatMap((page) => page.sections)
  const records = pages.flatMap((page) => page.records)
  return [
    ...(await searchIndex(project, sections, chapters)),
    { path: recordsOfAll, content: JSON.stringify({ sections: records }) },
    { path: 'llms-full.txt', content: joinPages(inReadingOrder(pages, order)) },
  ]
}

/** The search index; that of an earlier build if nothing it is made from has changed. */
async function searchIndex(
  project: string,
  sections: readonly Section[],
  chapters: Readonly<Record<string, string>>,
): Promise<OutputFile[]> {
  const maker = hashOfCode(project, indexCode)
  const cache = new FileCache(cacheFolder(project, 'search-index'), maker)
  const { content } = await cache.take(JSON.stringify([sections, chapters]), async () =>
    serialize(await writeIndex(sections, chapters)),
  )
  await cache.prune()
  return deserialize(content) as OutputFile[]
}

/** The Markdown of the pages; comparisons follow the notes. */
function inReadingOrder(pages: readonly PublishedPage[], order: readonly string[]): string[] {
  const places = new Map(order.map((path, index) => [path, index]))
  const place = ({ path }: PublishedPage) => places.get(path) ?? Infinity
  const isComparison = ({ sections: [page] }: PublishedPage) => page?.kind === 'comparison'
  return pages
    .toSorted((a, b) => Number(isComparison(a)) - Number(isComparison(b)) || place(a) - place(b))
    .map(({ markdown }) => markdown.text)
}
