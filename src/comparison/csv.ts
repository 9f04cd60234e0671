import type { Rows } from './markdownTable.ts'

/** Comma-separated values as in RFC 4180. */
export function csv(rows: Rows): string {
  const field = (value: string) =>
    /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
  return rows.map((cells) => cells.map(field).join(',') + '\r\n').join('')
}
