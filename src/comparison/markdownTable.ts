/** Rows of a table, the first of which names the columns. */
export type Rows = readonly (readonly string[])[]

/** A table in Markdown. */
export function markdownTable(rows: Rows): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...body.map(line), ''].join('\n')
}
