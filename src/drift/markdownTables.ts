import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'

/** A table as rows of plain text; the first row has the titles of the columns. */
type Table = readonly (readonly string[])[]

/** The tables of a Markdown document. */
function tablesIn(markdown: string): Table[] {
  const tree = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  })
  const tables: Table[] = []
  visit(tree, 'table', ({ children }) => {
    tables.push(children.map((row) => row.children.map((cell) => toString(cell).trim())))
  })
  return tables
}

/**
 * The tables whose first column has a title, whatever its case.
 * @throws when the document has none, because it is written in another way now
 */
export function tablesTitled(markdown: string, title: string): Table[] {
  const tables = tablesIn(markdown).filter(
    ([head]) => head?.[0]?.toLowerCase() === title.toLowerCase(),
  )
  if (tables.length === 0) throw new Error(`it has no table with a first column "${title}"`)
  return tables
}
