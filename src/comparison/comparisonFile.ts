import { sources } from '../data/sources.ts'
import { comparisonRows } from './comparisonRows.ts'
import { citedSources, type Comparison } from './defineComparison.ts'
import { markdownTable } from '../links/markdownTable.ts'
import { csv } from './csv.ts'
import { plainText } from './inlineMarkdown.ts'

/** The kinds of file a comparison is served as. */
export const fileTypes = ['md', 'csv', 'json'] as const
export type FileType = (typeof fileTypes)[number]

/** The text of a comparison as a file; the JSON carries the sources its cells name. */
export function comparisonFile(comparison: Comparison, type: FileType): string {
  const rows = comparisonRows(comparison)
  if (type === 'csv') return csv(rows.map((cells) => cells.map(plainText)))

  const cited = citedSources(comparison)
  if (type === 'json') {
    const named = Object.fromEntries(cited.map((key) => [key, sources[key]]))
    return JSON.stringify({ ...comparison, sources: named }, null, 2) + '\n'
  }
  const { title, question, options, checked } = comparison
  const choose = Object.values(options).map(
    ({ title, chooseWhen }) => `- Choose **${title}** when ${chooseWhen}`,
  )
  const list = cited.map(
    (key) => `- ${sources[key].publisher}, [${sources[key].title}](${sources[key].url})`,
  )
  return [
    `# ${title}`,
    question,
    markdownTable(rows).trimEnd(),
    choose.join('\n'),
    `Checked ${checked} against:`,
    `${list.join('\n')}\n`,
  ].join('\n\n')
}
