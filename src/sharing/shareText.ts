import { escapeHtml } from '#addresses/escapeHtml.ts'

/** A link in Markdown. */
export function markdownLink(title: string, address: string): string {
  const words = title.replace(/[\\[\]`*<]/g, '\\$&')
  return `[${words}](${address.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))})`
}

/** A link in HTML. */
export function htmlLink(title: string, address: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(title)}</a>`
}

/** The line that tells where a copied text comes from, and of which day (`YYYY-MM-DD`) it is. */
export function sourceLine(address: string, reviewed: string): string {
  return `Source: ${address}, reviewed ${reviewed}`
}
