import { sources } from '#data/sources/index.ts'
import { comparisonRows } from './comparisonRows.ts'
import { citedSources, type Comparison } from './defineComparison.ts'
import { csv } from './csv.ts'
import { plainText } from './inlineMarkdown.ts'

/** The kinds of file a comparison is served as; as Markdown, its page is. */
export const fileTypes = ['csv', 'json'] as const
export type FileType = (typeof fileTypes)[number]

/** The text of a comparison as a file; the JSON carries the sources its cells name. */
export function comparisonFile(comparison: Comparison, type: FileType): string {
  if (type === 'csv') {
    return csv(comparisonRows(comparison).map((cells) => cells.map(plainText)))
  }
  const named = Object.fromEntries(citedSources(comparison).map((key) => [key, sources[key]]))
  return JSON.stringify({ ...comparison, sources: named }, null, 2) + '\n'
}
