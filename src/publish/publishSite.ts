import { joinPages } from '#publish/llms/llms.ts'
import { writeIndex, type WrittenFile } from '#search/writeIndex.ts'
import { recordsOfAll } from '#sections/sectionRecords.ts'
import type { PublishedPage } from './publishPage.ts'

/**
 * Makes the files that need all pages: the search index, the records of all sections, the full text.
 * @param order the addresses of all pages in reading order
 * @param chapters titles of the chapters by their ids, in reading order
 */
export async function publishSite(
  pages: readonly PublishedPage[],
  order: readonly string[],
  chapters: Readonly<Record<string, string>>,
): Promise<WrittenFile[]> {
  const sections = pages.flatMap((page) => page.sections)
  const records = pages.flatMap((page) => page.records)
  return [
    ...(await writeIndex(sections, chapters)),
    { path: recordsOfAll, content: JSON.stringify({ sections: records }) },
    { path: 'llms-full.txt', content: joinPages(inReadingOrder(pages, order)) },
  ]
}

/** The Markdown of the pages; comparisons follow the notes. */
function inReadingOrder(pages: readonly PublishedPage[], order: readonly string[]): string[] {
  const places = new Map(order.map((path, index) => [path, index]))
  const place = ({ path }: PublishedPage) => places.get(path) ?? Infinity
  const isComparison = ({ sections: [page] }: PublishedPage) => page?.kind === 'comparison'
  return pages
    .toSorted((a, b) => Number(isComparison(a)) - Number(isComparison(b)) || place(a) - place(b))
    .map(({ markdown }) => markdown)
}
