/** Rows of a table, the first of which names the columns. */
export type Rows = readonly (readonly string[])[]

/** A table in Markdown. */
export function markdownTable(rows: Rows): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...body.map(line), ''].join('\n')
}

/** Comma-separated values after RFC 4180. */
export function csv(rows: Rows): string {
  const field = (value: string) =>
    /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
  return rows.map((cells) => cells.map(field).join(',') + '\r\n').join('')
}
